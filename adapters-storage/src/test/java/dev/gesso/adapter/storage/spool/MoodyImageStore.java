package dev.gesso.adapter.storage.spool;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StoreState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A store that takes only the pictures it likes, and remembers in which order it took them. */
final class MoodyImageStore implements ImageStore {

    private final ImageStore store;
    private final Predicate<ImageName> taste;
    private final Consumer<ImageName> afterwards;
    private final List<ImageName> taken = Collections.synchronizedList(new ArrayList<>());

    MoodyImageStore(ImageStore store, Predicate<ImageName> taste) {
        this(store, taste, name -> {});
    }

    /** @param afterwards is done when a picture was taken, before anybody hears of it */
    MoodyImageStore(ImageStore store, Predicate<ImageName> taste, Consumer<ImageName> afterwards) {
        this.store = store;
        this.taste = taste;
        this.afterwards = afterwards;
    }

    List<ImageName> taken() {
        return List.copyOf(taken);
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        if (!taste.test(name)) {
            throw new StorageException(new StorageFailure.Unavailable("The bucket is on the moon"));
        }
        KeptImage kept = store.keep(name, content, manifest);
        taken.add(name);
        afterwards.accept(name);
        return kept;
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        return store.find(name);
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        return store.list(after, most);
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        return store.newest(before, most);
    }

    @Override
    public void forget(ImageName name) {
        store.forget(name);
    }

    @Override
    public StoreState state() {
        return store.state();
    }
}

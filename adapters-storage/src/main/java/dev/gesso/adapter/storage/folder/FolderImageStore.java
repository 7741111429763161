package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.DiskFaults;
import dev.gesso.adapter.storage.disk.DiskRoom;
import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreExaminer;
import dev.gesso.core.port.StoreState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Keeps pictures in a folder that other processes may use at the same time. A picture is kept from the moment in which
 * its manifest gets its name, after everything else is on the medium; it is gone from the moment in which the manifest
 * loses it, before anything else is deleted.
 */
public final class FolderImageStore implements ImageStore, StoreExaminer {

    /** Room for some of the largest pictures that there are: no call should be paid for whose answer finds none. */
    private static final long LEAST_FREE = 100_000_000;

    private final Layout layout;
    private final Folders folders;
    private final ManifestFiles manifests;
    private final MinuteFolders minuteFolders;
    private final Shelf shelf;
    private final Leftovers leftovers;
    private final Soundness soundness;
    private final Mender mender;
    private final Meanwhile meanwhile;
    private final LongSupplier chance;

    /** A store on the disk of this machine, where nothing is made or read before the first call. */
    public static ImageStore in(Path root) {
        return new FolderImageStore(root.toAbsolutePath(), new LocalDisk(), new Random()::nextLong);
    }

    FolderImageStore(Path root, Disk disk, LongSupplier chance) {
        this(root, disk, chance, step -> Thread.ofVirtual().name("keep").start(step));
    }

    /**
     * A store on any disk.
     *
     * @param chance keeps apart what is being kept under one name at one time
     * @param threads in which something may be done meanwhile; what they do not do, is done by the caller
     */
    FolderImageStore(Path root, Disk disk, LongSupplier chance, Executor threads) {
        this.layout = new Layout(root);
        this.folders = new Folders(root, disk);
        this.manifests = new ManifestFiles(layout, disk);
        this.soundness = new Soundness(layout, manifests);
        this.minuteFolders = new MinuteFolders(layout, folders, disk);
        SharedContent contents = new SharedContent(layout, disk);
        NameLocks locks = new NameLocks();
        this.shelf = new Shelf(layout, folders, disk, manifests, contents, soundness, locks);
        this.leftovers = new Leftovers(layout, disk, shelf);
        Infirmary infirmary = new Infirmary(layout, folders, disk, manifests, soundness, locks, chance);
        this.mender = new Mender(layout, disk, leftovers, contents, infirmary);
        this.meanwhile = new Meanwhile(threads);
        this.chance = chance;
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        Draft draft = Draft.of(name, chance.getAsLong(), manifest);
        try {
            minuteFolders.settle();
            folders.make(layout.temporary());
            keep(draft, Incoming.of(content, manifest));
            leftovers.sweepOnce(layout.manifest(name));
        } catch (IOException failed) {
            throw DiskFaults.translated("The picture " + name + " cannot be kept", failed);
        }
        return kept(name, draft.shelved());
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        try {
            minuteFolders.settle();
            Optional<Shelved> found = manifests.find(name);
            while (found.isPresent() && !isThere(name, found.get())) {
                found = foundAgain(name, found.get());
            }
            return found.map(shelved -> kept(name, shelved));
        } catch (IOException failed) {
            throw DiskFaults.translated("The picture " + name + " cannot be found", failed);
        }
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        return listed(Listing.rising(layout), after, most);
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        return listed(Listing.falling(layout), before, most);
    }

    @Override
    public void forget(ImageName name) {
        try {
            minuteFolders.settle();
            shelf.remove(name, Draft.id(chance.getAsLong()));
        } catch (IOException failed) {
            throw DiskFaults.translated("The picture " + name + " cannot be forgotten", failed);
        }
    }

    @Override
    public void examine(Instant settled, Consumer<StoreFlaw> flaws, Course course) {
        try {
            minuteFolders.settle();
            new Examination(layout, manifests, soundness, settled, flaws, course).run();
        } catch (IOException failed) {
            throw DiskFaults.translated("The pictures in " + layout.root() + " cannot be examined", failed);
        }
    }

    @Override
    public Mending mend(StoreFlaw flaw) {
        try {
            minuteFolders.settle();
            return mender.mend(flaw);
        } catch (IOException failed) {
            throw DiskFaults.translated(flaw.place() + " in " + layout.root() + " cannot be mended", failed);
        }
    }

    @Override
    public StoreState state() {
        return StoreState.refusing(new DiskRoom(layout.root(), LEAST_FREE).refusal());
    }

    private List<ImageName> listed(Listing listing, Optional<ImageName> beyond, int most) {
        try {
            minuteFolders.settle();
            return listing.names(beyond, most);
        } catch (IOException failed) {
            throw DiskFaults.translated("The pictures in " + layout.root() + " cannot be listed", failed);
        }
    }

    /** The picture takes longest to get to the medium: all that needs not wait for it is done meanwhile. */
    private void keep(Draft draft, Incoming content) throws IOException {
        try {
            meanwhile.run(aside -> fill(draft, content, aside));
            shelf.put(draft);
        } finally {
            shelf.clear(draft);
        }
    }

    private void fill(Draft draft, Incoming content, Meanwhile.Aside aside) throws IOException {
        Disk.NewFile manifest = manifests.begin(layout.temporaryManifest(draft.name(), draft.id()));
        aside.put(() -> manifests.fill(manifest, draft.shelved()));
        try (Place place = shelf.begin(draft)) {
            aside.put(() -> shelf.forceNames(draft));
            content.comparing().forEach(aside::put);
            place.fill(content.bytes());
        }
    }

    /** Another may replace the picture after its manifest was read: then there is a new one to read. */
    private Optional<Shelved> foundAgain(ImageName name, Shelved before) throws IOException {
        Optional<Shelved> now = manifests.find(name);
        if (now.equals(Optional.of(before))) {
            throw new KeptFile(layout.picture(name, before)).differs("its file is missing");
        }
        return now;
    }

    private boolean isThere(ImageName name, Shelved shelved) throws IOException {
        Path picture = layout.picture(name, shelved);
        long expected = shelved.manifest().bytes();
        long bytes;
        try {
            bytes = Files.size(picture);
        } catch (NoSuchFileException missing) {
            return false;
        }
        if (bytes != expected) {
            throw new KeptFile(picture).differs("it has " + bytes + " of " + expected + " bytes");
        }
        return true;
    }

    private KeptImage kept(ImageName name, Shelved shelved) {
        KeptFile file = new KeptFile(layout.picture(name, shelved));
        return new KeptImage(name, shelved.manifest(), new VerifiedContent(file, shelved.manifest(), file));
    }
}

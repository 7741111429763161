package dev.gesso.adapter.storage;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreState;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps pictures in memory, equal bytes once; those of the lowest names go when there is no room for more. */
final class MemoryImageStore implements ImageStore {

    /** What a picture takes beside its bytes and its request. */
    private static final int BESIDE = 2_000;

    private final ConcurrentNavigableMap<ImageName, KeptImage> images = new ConcurrentSkipListMap<>();
    private final Map<String, Shared> contents = new HashMap<>();
    private final ReentrantLock change = new ReentrantLock();
    private final long mostBytes;
    private long bytes;

    /** @param mostBytes of all pictures together, but for the one that was kept last */
    MemoryImageStore(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        ImageSource whole = verified(content, manifest);
        change.lock();
        try {
            KeptImage kept = new KeptImage(name, manifest, shared(name, whole, manifest));
            bytes += beside(manifest);
            released(Optional.ofNullable(images.put(name, kept)));
            makeRoom(name);
            return kept;
        } finally {
            change.unlock();
        }
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        return Optional.ofNullable(images.get(name));
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        NavigableMap<ImageName, KeptImage> rest =
                after.map(name -> images.tailMap(name, false)).orElse(images);
        return rest.keySet().stream().limit(most).toList();
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        NavigableMap<ImageName, KeptImage> rest =
                before.map(name -> images.headMap(name, false)).orElse(images);
        return rest.descendingKeySet().stream().limit(most).toList();
    }

    @Override
    public void forget(ImageName name) {
        change.lock();
        try {
            released(Optional.ofNullable(images.remove(name)));
        } finally {
            change.unlock();
        }
    }

    @Override
    public StoreState state() {
        return StoreState.READY;
    }

    private static ImageSource verified(ImageSource content, Manifest manifest) {
        ContentFaults faults = new ContentFaults.Incoming(content);
        VerifiedContent incoming = new VerifiedContent(content, manifest, faults);
        try (InputStream in = incoming.open()) {
            return content instanceof HeldImage ? content : ImageSource.of(content.name(), in.readAllBytes());
        } catch (IOException failed) {
            throw faults.unreadable(failed);
        }
    }

    /** Names begin with a time, so that the lowest is the oldest. */
    private void makeRoom(ImageName latest) {
        while (bytes > mostBytes && images.size() > 1) {
            ImageName oldest = images.firstKey();
            released(Optional.ofNullable(images.remove(oldest.equals(latest) ? images.higherKey(oldest) : oldest)));
        }
    }

    private ImageSource shared(ImageName name, ImageSource whole, Manifest manifest) {
        Shared known = contents.getOrDefault(manifest.sha256(), new Shared(whole, 0));
        bytes += known.names() == 0 ? manifest.bytes() : 0;
        contents.put(manifest.sha256(), new Shared(known.content(), known.names() + 1));
        String file = name + "." + manifest.format().extension();
        return switch (known.content()) {
            case ImageSource.InMemory(String ignored, byte[] all) -> ImageSource.of(file, all);
            case HeldImage held -> held.named(file);
            case ImageSource other -> other;
        };
    }

    private void released(Optional<KeptImage> image) {
        image.map(KeptImage::manifest).ifPresent(gone -> {
            bytes -= beside(gone);
            contents.computeIfPresent(
                    gone.sha256(),
                    (sha256, known) -> known.names() > 1 ? new Shared(known.content(), known.names() - 1) : null);
            bytes -= contents.containsKey(gone.sha256()) ? 0 : gone.bytes();
        });
    }

    private static long beside(Manifest manifest) {
        return BESIDE
                + manifest.parameters().values().stream()
                        .mapToLong(String::length)
                        .sum();
    }

    /** Bytes, and the number of names that stand for them. */
    private record Shared(ImageSource content, int names) {}
}

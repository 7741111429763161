package dev.gesso.adapter.storage;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.content.VerifiedContent;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
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
        byte[] whole = verified(content, manifest);
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

    private static byte[] verified(ImageSource content, Manifest manifest) {
        ContentFaults faults = new ContentFaults.Incoming(content);
        try (InputStream in = new VerifiedContent(content, manifest, faults).open()) {
            return in.readAllBytes();
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

    private ImageSource shared(ImageName name, byte[] whole, Manifest manifest) {
        Shared known = contents.getOrDefault(manifest.sha256(), new Shared(whole, 0));
        bytes += known.names() == 0 ? whole.length : 0;
        contents.put(manifest.sha256(), new Shared(known.bytes(), known.names() + 1));
        return ImageSource.of(name + "." + manifest.format().extension(), known.bytes());
    }

    private void released(Optional<KeptImage> image) {
        image.map(KeptImage::manifest).ifPresent(gone -> {
            bytes -= beside(gone);
            Shared known = contents.getOrDefault(gone.sha256(), Shared.NONE);
            if (known.names() > 1) {
                contents.put(gone.sha256(), new Shared(known.bytes(), known.names() - 1));
            } else {
                bytes -= known.bytes().length;
                contents.remove(gone.sha256());
            }
        });
    }

    private static long beside(Manifest manifest) {
        return BESIDE
                + manifest.parameters().values().stream()
                        .mapToLong(String::length)
                        .sum();
    }

    /** Bytes, and the number of names that stand for them. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Shared(byte[] bytes, int names) {
        static final Shared NONE = new Shared(new byte[0], 0);
    }
}

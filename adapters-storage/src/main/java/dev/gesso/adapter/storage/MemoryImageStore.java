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
import org.jspecify.annotations.Nullable;

/** Keeps pictures in memory, equal bytes once; those of the lowest names go when there is no room for more. */
final class MemoryImageStore implements ImageStore {

    /** What a picture takes beside its bytes and its request. */
    private static final int BESIDE = 2_000;

    private final ConcurrentNavigableMap<ImageName, Kept> images = new ConcurrentSkipListMap<>();
    private final Map<EqualBytes, Shared> contents = new HashMap<>();
    private final ReentrantLock change = new ReentrantLock();
    private final long mostBytes;
    private long bytes;

    /** @param mostBytes of all pictures together, but for the one that was kept last */
    MemoryImageStore(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        EqualBytes own = new EqualBytes(verified(content, manifest));
        if (isKnown(own)) {
            // Or the manifest would hold on to bytes that are there already, until it is asked for it.
            String ignored = manifest.sha256();
        }
        change.lock();
        try {
            Kept kept = Kept.of(name, manifest, shared(own));
            bytes += kept.beside();
            released(Optional.ofNullable(images.put(name, kept)));
            makeRoom(name);
            return kept.image();
        } finally {
            change.unlock();
        }
    }

    private boolean isKnown(EqualBytes content) {
        change.lock();
        try {
            return contents.containsKey(content);
        } finally {
            change.unlock();
        }
    }

    @Override
    public Optional<KeptImage> find(ImageName name) {
        return Optional.ofNullable(images.get(name)).map(Kept::image);
    }

    @Override
    public List<ImageName> list(Optional<ImageName> after, int most) {
        NavigableMap<ImageName, Kept> rest =
                after.map(name -> images.tailMap(name, false)).orElse(images);
        return rest.keySet().stream().limit(most).toList();
    }

    @Override
    public List<ImageName> newest(Optional<ImageName> before, int most) {
        NavigableMap<ImageName, Kept> rest =
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

    private static HeldImage verified(ImageSource content, Manifest manifest) {
        ContentFaults faults = new ContentFaults.Incoming(content);
        VerifiedContent incoming = new VerifiedContent(content, manifest, faults);
        try (InputStream in = incoming.open()) {
            return content instanceof HeldImage held
                    ? held
                    : new HeldImage(content.name(), List.of(in.readAllBytes()), () -> {});
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

    private EqualBytes shared(EqualBytes whole) {
        Shared known = contents.merge(whole, new Shared(whole, 1), Shared::and);
        bytes += known.names() == 1 ? whole.count() : 0;
        return known.content();
    }

    private void released(Optional<Kept> image) {
        image.ifPresent(gone -> {
            bytes -= gone.beside();
            boolean shared = contents.computeIfPresent(gone.content(), (content, known) -> known.without()) != null;
            bytes -= shared ? 0 : gone.content().count();
        });
    }

    /** @param beside what it takes beside its bytes */
    private record Kept(KeptImage image, EqualBytes content, long beside) {
        static Kept of(ImageName name, Manifest manifest, EqualBytes content) {
            String file = name + "." + manifest.format().extension();
            return new Kept(new KeptImage(name, manifest, content.image().named(file)), content, beside(manifest));
        }

        private static long beside(Manifest manifest) {
            long beside = BESIDE;
            for (String text : manifest.parameters().values()) {
                beside += text.length();
            }
            return beside;
        }
    }

    /** Bytes, and the number of names that stand for them. */
    private record Shared(EqualBytes content, int names) {

        Shared and(Shared more) {
            return new Shared(content, names + more.names());
        }

        /** With one name less; null, as maps will have it, where it was the last. */
        @Nullable
        Shared without() {
            return names > 1 ? new Shared(content, names - 1) : null;
        }
    }
}

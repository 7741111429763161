package dev.gesso.adapter.storage.spool;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The pictures in a spool. What is known of them is only a view of the folder, which other processes change as well: it
 * is read anew by whoever is to empty it.
 */
final class WaitingPictures {

    private static final int PAGE = 1000;

    private final ImageStore folder;
    private final ConcurrentSkipListMap<ImageName, Long> bytes = new ConcurrentSkipListMap<>();

    WaitingPictures(ImageStore folder) {
        this.folder = folder;
    }

    /** Looks for what other processes have left. */
    void read() {
        Optional<ImageName> last = Optional.empty();
        List<ImageName> page = folder.list(last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(name -> bytes.computeIfAbsent(name, this::bytesOf));
            last = Optional.of(page.getLast());
            page = folder.list(last, PAGE);
        }
    }

    KeptImage keep(ImageName name, ImageSource content, Manifest manifest) {
        KeptImage kept = folder.keep(name, content, manifest);
        bytes.put(name, manifest.bytes());
        return kept;
    }

    Optional<KeptImage> find(ImageName name) {
        return folder.find(name);
    }

    List<ImageName> list(Optional<ImageName> after, int most) {
        return folder.list(after, most);
    }

    List<ImageName> newest(Optional<ImageName> before, int most) {
        return folder.newest(before, most);
    }

    void forget(ImageName name) {
        folder.forget(name);
        bytes.remove(name);
    }

    /** Those that wait, the oldest first. */
    Stream<ImageName> names() {
        return bytes.keySet().stream();
    }

    int count() {
        return bytes.size();
    }

    long totalBytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private long bytesOf(ImageName name) {
        try {
            return folder.find(name).map(image -> image.manifest().bytes()).orElse(0L);
        } catch (StorageException damaged) {
            return 0;
        }
    }
}

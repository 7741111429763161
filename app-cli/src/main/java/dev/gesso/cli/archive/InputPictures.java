package dev.gesso.cli.archive;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.Amount;
import dev.gesso.cli.request.InputFile;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The images that an earlier edit started from, of which only digests are known: files given again, or kept pictures. */
public final class InputPictures {

    private final Map<String, ImageSource> given = new HashMap<>();
    private final Album album;

    public InputPictures(List<String> files, Surroundings surroundings, Album album) {
        this.album = album;
        files.forEach(file -> {
            ImageSource source = InputFile.at(file, surroundings);
            given.put(ImageDigest.of(source).sha256(), source);
        });
    }

    /**
     * All of them by their digests; kept pictures are gone through only for what was not given.
     *
     * @throws StopException where one is found nowhere
     */
    Map<String, ImageSource> all(Set<String> digests) {
        Map<String, ImageSource> found = new HashMap<>(given);
        found.keySet().retainAll(digests);
        Set<String> missing = new HashSet<>(digests);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            found.putAll(kept(missing));
        }
        List<String> nowhere = new ArrayList<>(digests);
        nowhere.removeAll(found.keySet());
        if (!nowhere.isEmpty()) {
            throw StopException.usage(
                    "it started from %s that cannot be found; the first has the SHA-256 %s"
                            .formatted(Amount.of(nowhere.size(), "image"), nowhere.getFirst()),
                    "give the same files again with --image, in any order");
        }
        return found;
    }

    private Map<String, ImageSource> kept(Set<String> missing) {
        Map<String, ImageSource> found = new HashMap<>();
        album.pages(Wanted.ALL)
                .takeWhile(page -> found.size() < missing.size())
                .flatMap(page -> page.images().stream())
                .filter(image -> missing.contains(image.manifest().sha256()))
                .forEach(image -> found.putIfAbsent(image.manifest().sha256(), image.content()));
        return found;
    }
}

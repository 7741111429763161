package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.manifest.Shelved;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where things lie in a folder store. Pictures whose names begin alike share a folder, so that names in order are
 * folders in order, and no folder grows without end: Gesso's own names begin with the day, and the minute in it.
 *
 * <pre>
 * pictures/20261124-/1015/20261124-101500123-00ab34cd56.json  a manifest: the picture is kept while it is there
 * pictures/20261124-/1015/20261124-101500123-00ab34cd56.4f1c03aa42.png  the picture that the manifest names
 * content/9f/9f86d081….png                                    a second name by which equal bytes are found
 * temporary/…                                                 manifests of what is being kept, and of what is to go
 * damaged/…                                                   what was set aside, for a person to look at
 * images/20261124-10/…                                        until 2026-11-25, where manifests and pictures lay
 * </pre>
 */
record Layout(Path root) {

    static final String MANIFEST = ".json";

    private static final int DAY_LETTERS = 9;
    private static final int MINUTE_LETTERS = 13;
    private static final int HOUR_LETTERS = 11;
    private static final Set<String> EXTENSIONS =
            Stream.of(ImageFormat.values()).map(ImageFormat::extension).collect(Collectors.toSet());
    private static final Pattern ID = Pattern.compile("[0-9a-f]{10}");

    Path pictures() {
        return root.resolve("pictures");
    }

    /** Where pictures lay before their folders were of a minute each. */
    Path olderPictures() {
        return root.resolve("images");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    Path damaged() {
        return root.resolve("damaged");
    }

    /** How people find a file of the store. */
    String place(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    Path contents() {
        return root.resolve("content");
    }

    /** A name that is too short for the second folder has none. */
    Path folder(ImageName name) {
        String letters = folderLetters(name);
        Path day = pictures().resolve(first(DAY_LETTERS, letters));
        return letters.length() <= DAY_LETTERS ? day : day.resolve(letters.substring(DAY_LETTERS));
    }

    /** The beginning of a name by which its folder is found: names in order have these in order. */
    static String folderLetters(ImageName name) {
        return first(MINUTE_LETTERS, name.value());
    }

    /** The beginning of the names in a day's folder. */
    static String dayLetters(String folderLetters) {
        return first(DAY_LETTERS, folderLetters);
    }

    /** The name of the folder in which a picture lay before. */
    static String olderFolder(ImageName name) {
        return first(HOUR_LETTERS, name.value());
    }

    private static String first(int most, String letters) {
        return letters.substring(0, Math.min(most, letters.length()));
    }

    Path manifest(ImageName name) {
        return folder(name).resolve(name + MANIFEST);
    }

    Path picture(ImageName name, Shelved shelved) {
        return folder(name).resolve(shelved.file());
    }

    static String pictureFile(ImageName name, String id, ImageFormat format) {
        return name + "." + id + "." + format.extension();
    }

    /** Whether a manifest names a file that is the picture's own, and not one that lies anywhere else. */
    static boolean isPictureOf(ImageName name, Shelved shelved) {
        String file = shelved.file();
        return file.endsWith("." + shelved.manifest().format().extension())
                && idIn(name, file).isPresent();
    }

    /** The id in the name of a file that is a picture of that name. */
    static Optional<String> idIn(ImageName name, String file) {
        String start = name + ".";
        int end = file.lastIndexOf('.');
        return Optional.of(file)
                .filter(text ->
                        text.startsWith(start) && end > start.length() && EXTENSIONS.contains(text.substring(end + 1)))
                .map(text -> text.substring(start.length(), end))
                .filter(id -> ID.matcher(id).matches());
    }

    Path temporaryManifest(ImageName name, String id) {
        return temporary().resolve(name + "." + id + MANIFEST);
    }

    /** Where the manifest that a draft replaces is noted, so that its picture goes even after a crash. */
    Path replacedManifest(Draft draft) {
        return temporary().resolve(draft.name() + "." + draft.id() + ".replaced" + MANIFEST);
    }

    Path content(Manifest manifest) {
        return content(manifest.sha256(), manifest.format().extension());
    }

    Path content(String sha256, String extension) {
        return contentFolder(sha256).resolve(sha256 + "." + extension);
    }

    Path contentFolder(String sha256) {
        return contents().resolve(sha256.substring(0, 2));
    }

    /** The picture's name in that of a file, which ends at the first dot; empty where it can be none. */
    static Optional<ImageName> nameIn(Path file) {
        String text = String.valueOf(file.getFileName());
        int dot = text.indexOf('.');
        return dot < 0 ? Optional.empty() : ImageName.parse(text.substring(0, dot));
    }
}

package dev.gesso.adapter.storage.bucket;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Manifest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What objects are called. The order of manifests' keys is that of names: an ending such as {@code .json} would spoil
 * it for {@code a} and {@code a-b}, while a slash after the first hyphen does not, and makes days of Gesso's own names
 * that can be listed in themselves.
 *
 * <pre>
 * pictures/20261124-/101500123-00ab34cd56           a manifest: the picture is kept while it is there
 * content/9f86d081….png                             the picture that manifests name; never changed
 * content/9f86d081…-4f1c03aa42.png                  the same bytes again, made while the first were condemned
 * references/9f86d081…/20261124-….4f1c03aa42        an empty object: these bytes are needed by this manifest
 * condemned/9f86d081…/0d2e4c6b8a                    an empty object: somebody may be about to delete these bytes
 * damaged/7c1e09b3f2/…                              any of the first three kinds, set aside by an examination
 * </pre>
 */
record Keys(String prefix) {

    private static final String UPLOAD = "?uploadId=";
    private static final String PICTURES = "pictures/";

    /** In place of nothing after the hyphen: what ends with a slash is not an object to every service. */
    private static final String NONE = "!";

    private static final Pattern REFERENCE =
            Pattern.compile("references/([0-9a-f]{64})/([a-z0-9-]{1,64})\\.([0-9a-f]{10})");

    private static final Pattern CONDEMNED = Pattern.compile("condemned/([0-9a-f]{64})/[0-9a-f]{10}");
    private static final Pattern CONTENT = Pattern.compile("([0-9a-f]{64})(-[0-9a-f]{10})?\\.[a-z]{1,8}");

    /** Whose reference an object is. */
    record Reference(String place, String sha256, ImageName name, String id) {}

    /** An upload in parts to a place, which was not finished. */
    record Upload(String place, String id) {}

    static String id(long chance) {
        return "%010x".formatted(chance & 0xff_ffff_ffffL);
    }

    String pictures() {
        return prefix + PICTURES;
    }

    String picture(ImageName name) {
        String text = name.value();
        int rest = text.indexOf('-') + 1;
        return pictures() + (rest == 0 ? text : text.substring(0, rest) + "/" + orNone(text.substring(rest)));
    }

    /** The name in a manifest's key; empty where it can be none. */
    Optional<ImageName> nameIn(String key) {
        return Optional.of(key)
                .filter(any -> any.startsWith(pictures()))
                .map(any -> any.substring(pictures().length()).replaceFirst("-/", "-"))
                .flatMap(text -> ImageName.parse(text.endsWith(NONE) ? text.substring(0, text.length() - 1) : text))
                .filter(name -> picture(name).equals(key));
    }

    private static String orNone(String rest) {
        return rest.isEmpty() ? NONE : rest;
    }

    /** The member {@code file} of a manifest, by which the picture is found below the prefix. */
    static String file(Manifest manifest) {
        return "content/" + manifest.sha256() + "." + manifest.format().extension();
    }

    static String freshFile(Manifest manifest, String id) {
        return "content/" + manifest.sha256() + "-" + id + "."
                + manifest.format().extension();
    }

    /** Where a person finds an object: its key without what all keys begin with. */
    String place(String key) {
        return key.substring(prefix.length());
    }

    /** The reference at a place; empty where that can be none. */
    static Optional<Reference> referenceAt(String place) {
        Matcher parts = REFERENCE.matcher(place);
        return parts.matches()
                ? ImageName.parse(parts.group(2))
                        .map(name -> new Reference(place, parts.group(1), name, parts.group(3)))
                : Optional.empty();
    }

    /** The SHA-256 of the content at a place; empty where that can be none. */
    static Optional<String> contentAt(String place) {
        Matcher parts = CONTENT.matcher(place.startsWith("content/") ? place.substring("content/".length()) : "");
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    static String uploadPlace(String place, String id) {
        return place + UPLOAD + id;
    }

    static Optional<Upload> uploadAt(String place) {
        int end = place.indexOf(UPLOAD);
        return end >= 0 && contentAt(place.substring(0, end)).isPresent()
                ? Optional.of(new Upload(place.substring(0, end), place.substring(end + UPLOAD.length())))
                : Optional.empty();
    }

    static boolean isMark(String place) {
        return CONDEMNED.matcher(place).matches();
    }

    /** Whether a manifest names an object of its own bytes, and not one that lies anywhere else. */
    static boolean isContentOf(Manifest manifest, String file) {
        return contentAt(file).equals(Optional.of(manifest.sha256()));
    }

    String content(String file) {
        return at(file);
    }

    String at(String place) {
        return prefix + place;
    }

    /** A key at which nothing was set aside before. */
    String damaged(String id, String place) {
        return prefix + "damaged/" + id + "/" + place;
    }

    String contents() {
        return prefix + "content/";
    }

    String references() {
        return prefix + "references/";
    }

    String condemned() {
        return prefix + "condemned/";
    }

    /** What all objects with these bytes begin with. */
    String contents(String sha256) {
        return prefix + "content/" + sha256;
    }

    String references(String sha256) {
        return prefix + "references/" + sha256 + "/";
    }

    String reference(ImageName name, String sha256, String id) {
        return references(sha256) + name + "." + id;
    }

    String condemned(String sha256) {
        return prefix + "condemned/" + sha256 + "/";
    }
}

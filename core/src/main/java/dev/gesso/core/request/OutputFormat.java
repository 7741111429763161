package dev.gesso.core.request;

/** The file format in which pictures are wanted. */
public enum OutputFormat implements WireName {
    PNG,
    JPEG,
    WEBP,
    GIF,
    SVG;

    private final String wireName = WireName.super.wireName();

    /** Asked for several times for each request. */
    @Override
    public String wireName() {
        return wireName;
    }
}

package dev.gesso.core.request;

/** The file format in which pictures are wanted. */
public enum OutputFormat implements WireName {
    PNG,
    JPEG,
    WEBP,
    GIF,
    SVG
}

package dev.gesso.core.request;

/** What lies behind the subject. */
public enum Background implements WireName {
    AUTO,
    TRANSPARENT,
    OPAQUE
}

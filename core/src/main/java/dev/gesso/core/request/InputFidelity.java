package dev.gesso.core.request;

/** How closely an edit keeps to its input images. */
public enum InputFidelity implements WireName {
    LOW,
    HIGH
}

package dev.gesso.core.request;

/** The two things the Images API does for money. */
public enum Operation implements WireName {
    /** Pictures from a prompt alone: {@code POST /v1/images/generations}. */
    GENERATION,
    /** Pictures from a prompt and input images: {@code POST /v1/images/edits}. */
    EDIT
}

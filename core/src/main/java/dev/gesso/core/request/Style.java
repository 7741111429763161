package dev.gesso.core.request;

/** The rendering style of dall-e-3. */
public enum Style implements WireName {
    VIVID,
    NATURAL
}

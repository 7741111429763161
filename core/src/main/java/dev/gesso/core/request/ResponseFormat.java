package dev.gesso.core.request;

/** How the dall-e models hand over a picture. */
public enum ResponseFormat implements WireName {
    URL,
    B64_JSON
}

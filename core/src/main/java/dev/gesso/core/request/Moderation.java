package dev.gesso.core.request;

/** How strictly the service filters content. */
public enum Moderation implements WireName {
    AUTO,
    LOW
}

package dev.gesso.core.request;

/** How much planning goes before drawing, apart from quality; models from 2026-11 on. */
public enum Complexity implements WireName {
    LOW,
    MEDIUM,
    HIGH
}

package dev.gesso.core.archive;

import dev.gesso.core.image.ImageSource;

/** A picture in a store: its name, where it came from, and its bytes, which are read when the source is opened. */
public record KeptImage(ImageName name, Manifest manifest, ImageSource content) {}

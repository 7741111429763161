package dev.gesso.core.image;

import java.util.OptionalLong;

/**
 * A picture that an engine made.
 *
 * @param content the encoded bytes
 * @param seed what fixed the engine's chance, where it tells
 */
public record GeneratedImage(ImageSource content, ImageFormat format, Size size, OptionalLong seed) {}

package dev.gesso.core.image;

/**
 * What bytes look like that are in no format of {@link ImageFormat}.
 *
 * @param description such as {@code text} or {@code a PDF document}
 */
public record ForeignContent(String mediaType, String description) {}

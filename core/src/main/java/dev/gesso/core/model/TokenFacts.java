package dev.gesso.core.model;

/**
 * How a model counts.
 *
 * @param textOverhead tokens that every prompt costs beside its own
 * @param textPerInputImage text tokens that each input image may add at the most; the exact number is not published
 * @param textPerOutputPicture text output tokens that each picture may cost at the most; 0 where none are billed
 * @param perPartialImage output tokens of each unfinished picture shown
 * @param inputExact whether the count of input image tokens is known to be what is billed
 */
public record TokenFacts(
        OutputTokenFacts output,
        InputTokenFacts input,
        boolean inputExact,
        int textOverhead,
        int textPerInputImage,
        int textPerOutputPicture,
        int perPartialImage) {}

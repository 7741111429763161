package dev.gesso.core.port;

/** Counts text as the image models bill it. Pure: the same text always has the same count. Safe for many threads. */
@FunctionalInterface
public interface TextTokenizer {

    /** The number of o200k tokens; 0 for an empty text. */
    int count(String text);
}

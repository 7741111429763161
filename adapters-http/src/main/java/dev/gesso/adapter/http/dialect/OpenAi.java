package dev.gesso.adapter.http.dialect;

/** OpenAI itself, and whoever speaks exactly as it does. */
public record OpenAi() implements Dialect {}

package dev.gesso.adapter.sketch.plan.reading.mention;

import java.util.Optional;

/** Words to be written, and on what; empty for nothing that the prompt names. */
public record Inscription(String text, Optional<Mention> bearer) {}

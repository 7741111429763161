package dev.gesso.adapter.sketch.plan.reading.mention;

import dev.gesso.adapter.sketch.plan.relation.RelationKind;

/** How one mention stands to another. */
public record Link(RelationKind kind, Mention subject, Mention object) {}

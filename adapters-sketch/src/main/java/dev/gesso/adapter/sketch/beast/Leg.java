package dev.gesso.adapter.sketch.beast;

/** The way of a leg from its hip, in shares of the height above the ground. */
record Leg(double kneeX, double kneeY, double footX, double footY) {}

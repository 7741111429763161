package dev.gesso.adapter.sketch.figure;

/** What is worn below the waist, and how far it reaches down the legs. */
enum Cut {
    TROUSERS(0, 0),
    SHORTS(0, 0),
    /** A coat over trousers. */
    COAT(0.5, 1.12),
    TUNIC(0.22, 1.08),
    SKIRT(0.55, 1.3),
    GOWN(0.96, 1.75),
    ROBE(0.9, 1.3);

    private final double hem;
    private final double flare;

    Cut(double hem, double flare) {
        this.hem = hem;
        this.flare = flare;
    }

    /** Where the hem is, in shares of the legs; 0 where nothing hangs over them. */
    double hem() {
        return hem;
    }

    /** Width of the hem against the hips. */
    double flare() {
        return flare;
    }
}

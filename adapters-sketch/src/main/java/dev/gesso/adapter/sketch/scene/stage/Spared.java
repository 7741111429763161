package dev.gesso.adapter.sketch.scene.stage;

/**
 * What things on the ground leave free for others.
 *
 * @param land whether something stands behind them or lies in the ground
 * @param air whether something is in the air
 */
record Spared(boolean land, boolean air) {

    static Spared of(Layers layers) {
        boolean land =
                !layers.in(Layer.HORIZON).isEmpty() || !layers.in(Layer.LAND).isEmpty();
        boolean air =
                !layers.in(Layer.AIR).isEmpty() || !layers.in(Layer.HEAVEN).isEmpty();
        return new Spared(land, air);
    }

    /** How much of the width they may fill. */
    double width(int groups) {
        return land && groups <= 2 ? 0.66 : 0.92;
    }

    /** By how much lower they are. */
    double sky() {
        return air ? 0.08 : 0;
    }
}

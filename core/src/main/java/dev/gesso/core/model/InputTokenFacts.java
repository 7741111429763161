package dev.gesso.core.model;

/** How a model counts the tokens of one input image. */
public sealed interface InputTokenFacts {

    /**
     * Square tiles over the image scaled down, never up.
     *
     * @param fitWithin longest side after the first scaling, in pixels
     * @param shortestSide shorter side after the second scaling, in pixels
     * @param tile side of a tile, in pixels
     * @param faithfulSquare tokens more at high fidelity, for images nearer to a square
     * @param faithfulOblong tokens more at high fidelity, for others
     */
    record Tiles(
            int fitWithin, int shortestSide, int tile, int base, int perTile, int faithfulSquare, int faithfulOblong)
            implements InputTokenFacts {}

    /**
     * Patches over the image, scaled up when small and down when they are too many.
     *
     * @param patch side of a patch, in pixels
     * @param most number of patches above which the image is scaled down
     * @param growTowards longest side towards which small images are enlarged, in pixels
     * @param growAtMost how many times an image is enlarged at most
     * @param longestRatio the billed canvas is never longer than this many times its shorter side
     */
    record Patches(int patch, int most, int growTowards, int growAtMost, int longestRatio) implements InputTokenFacts {}

    /** Input images cost nothing, or are not taken. */
    record Free() implements InputTokenFacts {}
}

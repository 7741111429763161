package dev.gesso.core.cost;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.InputTokenFacts;
import dev.gesso.core.model.InputTokenFacts.Free;
import dev.gesso.core.model.InputTokenFacts.Patches;
import dev.gesso.core.model.InputTokenFacts.Tiles;
import dev.gesso.core.request.InputFidelity;

/** Counts the tokens of one input image. */
final class InputTokens {

    private final InputTokenFacts facts;
    private final InputFidelity fidelity;

    InputTokens(InputTokenFacts facts, InputFidelity fidelity) {
        this.facts = facts;
        this.fidelity = fidelity;
    }

    long expected(Size image) {
        return switch (facts) {
            case Tiles tiles -> tokens(tiles, tiles(tiles, image)) + faithful(tiles, image);
            case Patches patches -> patches(patches, image);
            case Free ignored -> 0;
        };
    }

    /** The most for this size: the service may round a side up into one more tile, or take a square for oblong. */
    long most(Size image) {
        return facts instanceof Tiles tiles ? mostOf(tiles, tiles(tiles, image)) : expected(image);
    }

    /** The most for an image of any size. */
    long mostOfAny() {
        return switch (facts) {
            case Tiles tiles -> mostOf(tiles, mostTiles(tiles));
            case Patches patches -> patches.most();
            case Free ignored -> 0;
        };
    }

    private boolean isHigh() {
        return fidelity == InputFidelity.HIGH;
    }

    private static long tokens(Tiles tiles, long count) {
        return tiles.base() + tiles.perTile() * count;
    }

    private long mostOf(Tiles tiles, long count) {
        long faithful = isHigh() ? Math.max(tiles.faithfulSquare(), tiles.faithfulOblong()) : 0;
        return tokens(tiles, count + 1) + faithful;
    }

    private static long mostTiles(Tiles tiles) {
        return (long) Math.ceilDiv(tiles.fitWithin(), tiles.tile()) * Math.ceilDiv(tiles.shortestSide(), tiles.tile());
    }

    /** An image is nearer to a square while its sides differ by less than a quarter. */
    private long faithful(Tiles tiles, Size image) {
        if (!isHigh()) {
            return 0;
        }
        boolean square = 4L * image.longestEdge() < 5L * image.shortestEdge();
        return square ? tiles.faithfulSquare() : tiles.faithfulOblong();
    }

    /** Both scalings are rounded to whole pixels: 1024x1025 was billed as one tile (observed 2026). */
    private static long tiles(Tiles tiles, Size image) {
        double fit = Math.min(1, (double) tiles.fitWithin() / image.longestEdge());
        double shrink = Math.min(1, tiles.shortestSide() / (image.shortestEdge() * fit));
        long width = Math.round(Math.floor(image.width() * fit * shrink));
        long height = Math.round(Math.floor(image.height() * fit * shrink));
        return Math.ceilDiv(Math.max(1, width), tiles.tile()) * Math.ceilDiv(Math.max(1, height), tiles.tile());
    }

    private static long patches(Patches patches, Size image) {
        double grow = Math.clamp((double) patches.growTowards() / image.longestEdge(), 1, patches.growAtMost());
        double width = image.width() * grow;
        double height = image.height() * grow;
        double least = Math.max(width, height) / patches.longestRatio();
        return shrunk(patches, Math.max(width, least), Math.max(height, least));
    }

    private static long shrunk(Patches patches, double width, double height) {
        long count = count(patches.patch(), width, height);
        if (count <= patches.most()) {
            return count;
        }
        double side = patches.patch();
        double ratio = Math.sqrt(side * side * patches.most() / (width * height));
        double columns = width * ratio / side;
        double rows = height * ratio / side;
        ratio *= Math.min(Math.floor(columns) / columns, Math.floor(rows) / rows);
        return Math.min(patches.most(), count(patches.patch(), width * ratio, height * ratio));
    }

    /** A side that is a whole number of patches but for the last bits of a double is just that. */
    private static long count(int patch, double width, double height) {
        return (long) (Math.ceil(width / patch - 1e-9) * Math.ceil(height / patch - 1e-9));
    }
}

package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** The way a brush would move at each place: along the edges of forms, and freely where there are none. */
record Flow(Plane soft, Noise noise, float frequency) {

    /** A direction of length 1. */
    record Direction(float x, float y) {

        static Direction of(float x, float y) {
            float length = (float) Math.sqrt((double) x * x + (double) y * y);
            return length < 1e-4f ? new Direction(1, 0) : new Direction(x / length, y / length);
        }
    }

    static Flow of(Pixels picture, Noise noise, Unit unit) {
        return new Flow(Plane.halfBrightness(picture).blurred(unit.atLeast(1, 4)), noise, unit.frequency(0.004f));
    }

    Direction at(int x, int y) {
        int column = Math.min(x / 2, soft.width() - 1);
        int row = Math.min(y / 2, soft.height() - 1);
        float across = value(column + 2, row) - value(column - 2, row);
        float down = value(column, row + 2) - value(column, row - 2);
        if (Math.abs(across) + Math.abs(down) > 5) {
            return Direction.of(-down, across);
        }
        float free = noise.smooth(x * frequency, y * frequency) - 0.5f;
        float slope = noise.smooth(x * frequency + 50, y * frequency + 20) - 0.5f;
        return Direction.of(0.25f + Math.abs(free), slope * 1.4f);
    }

    private float value(int column, int row) {
        return soft.values()[
                Math.clamp(row, 0, soft.height() - 1) * soft.width() + Math.clamp(column, 0, soft.width() - 1)];
    }
}

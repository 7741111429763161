package dev.gesso.adapter.sketch.art;

/** A colour by hue in degrees, and saturation and lightness from 0 to 1. */
record Hsl(double hue, double saturation, double lightness) {

    /** Hues are degrees. */
    private static final double TURN = 360;

    static Hsl of(int rgb) {
        double red = (rgb >> 16 & 255) / 255.0;
        double green = (rgb >> 8 & 255) / 255.0;
        double blue = (rgb & 255) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double range = most - Math.min(red, Math.min(green, blue));
        double lightness = most - range / 2;
        double saturation = range == 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
        return new Hsl(hue(red, green, blue, most, range), Math.min(1, saturation), lightness);
    }

    private static double hue(double red, double green, double blue, double most, double range) {
        if (range == 0) {
            return 0;
        }
        double sixth = most == red
                ? (green - blue) / range
                : most == green ? (blue - red) / range + 2 : (red - green) / range + 4;
        return (sixth * 60 + TURN) % TURN;
    }

    int rgb() {
        return channel(0) << 16 | channel(8) << 8 | channel(4);
    }

    private int channel(int offset) {
        double position = (offset + hue / 30) % 12;
        double reach = saturation * Math.min(lightness, 1 - lightness);
        double value = lightness - reach * Math.max(-1, Math.min(Math.min(position - 3, 9 - position), 1));
        return (int) Math.clamp(Math.round(value * 255), 0L, 255L);
    }

    /** How strong the colour looks: pale and dark ones have little. */
    double chroma() {
        return saturation * (1 - Math.abs(2 * lightness - 1));
    }

    /** The shortest way round from another hue to this one, in degrees. */
    double hueFrom(double other) {
        double way = (hue - other + TURN) % TURN;
        return way > TURN / 2 ? way - TURN : way;
    }
}

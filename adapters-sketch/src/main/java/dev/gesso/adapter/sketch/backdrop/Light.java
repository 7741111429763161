package dev.gesso.adapter.sketch.backdrop;

/** What light and air do to a colour: each channel keeps a share of itself, and something is added. */
public record Light(Channel red, Channel green, Channel blue) {

    /** Of 0 to 255, before and after. */
    record Channel(double share, double added) {

        int on(int value) {
            return Math.clamp((int) (value * share + added + 0.5), 0, 255);
        }

        Channel veiled(int veil, double cover) {
            return new Channel(share * (1 - cover), added * (1 - cover) + veil * cover);
        }

        Channel then(Channel next) {
            return new Channel(share * next.share, added * next.share + next.added);
        }
    }

    static final Light WHITE = of(1, 1, 1);

    static Light of(double red, double green, double blue) {
        return new Light(new Channel(red, 0), new Channel(green, 0), new Channel(blue, 0));
    }

    /** A veil of a colour over it, which hides everything at a cover of 1. */
    Light veiled(int rgb, double cover) {
        return new Light(
                red.veiled(rgb >> 16 & 255, cover), green.veiled(rgb >> 8 & 255, cover), blue.veiled(rgb & 255, cover));
    }

    Light then(Light next) {
        return new Light(red.then(next.red), green.then(next.green), blue.then(next.blue));
    }

    /** The colour of a pixel in this light; alpha stays. */
    public int on(int argb) {
        return (argb & 0xff000000)
                | red.on(argb >> 16 & 255) << 16
                | green.on(argb >> 8 & 255) << 8
                | blue.on(argb & 255);
    }
}

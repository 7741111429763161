package dev.gesso.adapter.sketch;

/** Where the chance of a picture comes from. */
final class Seeds {

    /** JSON readers in other languages keep whole numbers up to 2^53 exactly. */
    private static final int SIGNIFICANT_BITS = 53;

    private Seeds() {}

    /** The seed of a prompt for which none was given: the same for the same words. */
    static long of(String prompt) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < prompt.length(); i++) {
            hash = (hash ^ prompt.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The seed of one of several pictures; that of the first is the request's own, so that it can be drawn again alone. */
    static long ofPicture(long seed, int index) {
        return index == 0 ? seed : mixed(seed + index * 0x9e3779b97f4a7c15L);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (z ^ (z >>> 31)) >>> (Long.SIZE - SIGNIFICANT_BITS);
    }
}

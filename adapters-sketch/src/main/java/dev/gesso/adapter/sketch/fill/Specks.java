package dev.gesso.adapter.sketch.fill;

/** Small islands that noise leaves in a ground. */
final class Specks {

    /** Islands smaller than this part of the picture are no part of a subject. */
    private static final int LARGEST_PART = 1500;

    private Specks() {}

    /** Makes ground of every island that is too small to be a subject. */
    static void remove(boolean[] ground, int width) {
        boolean[] seen = ground.clone();
        int[] island = new int[ground.length];
        for (int i = 0; i < ground.length; i++) {
            if (!seen[i]) {
                int size = collect(seen, width, i, island);
                for (int j = 0; j < size && size < ground.length / LARGEST_PART; j++) {
                    ground[island[j]] = true;
                }
            }
        }
    }

    private static int collect(boolean[] seen, int width, int start, int[] island) {
        int size = 1;
        island[0] = start;
        seen[start] = true;
        for (int next = 0; next < size; next++) {
            int at = island[next];
            for (int direction = 0; direction < 4; direction++) {
                int to = neighbour(at, width, seen.length, direction);
                if (to >= 0 && !seen[to]) {
                    seen[to] = true;
                    island[size++] = to;
                }
            }
        }
        return size;
    }

    /** The pixel beside, above or below; negative where the picture ends. */
    static int neighbour(int at, int width, int length, int direction) {
        return switch (direction) {
            case 0 -> at % width > 0 ? at - 1 : -1;
            case 1 -> at % width < width - 1 ? at + 1 : -1;
            case 2 -> at - width;
            default -> at + width < length ? at + width : -1;
        };
    }
}

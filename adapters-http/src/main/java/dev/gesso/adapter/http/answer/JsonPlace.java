package dev.gesso.adapter.http.answer;

import java.util.Arrays;

/** Where in a JSON text one is: enough of it to tell a picture from every other string. */
final class JsonPlace {

    /** {@code $.data[n].b64_json} is as deep as a picture lies. */
    private static final int DEEPEST = 3;

    private static final int MOST = 200;
    private static final String PICTURE = "b64_json";
    private static final String LIST = "data";

    private final boolean[] inArray = new boolean[MOST];
    private final String[] keys = new String[DEEPEST + 1];
    private int depth;
    private boolean keyNext;

    JsonPlace() {
        Arrays.fill(keys, "");
    }

    /** Follows a character outside strings. */
    void follow(byte letter) throws UnreadableAnswerException {
        switch (letter) {
            case '{' -> enter(false);
            case '[' -> enter(true);
            case '}', ']' -> depth = Math.max(depth - 1, 0);
            case ',' -> keyNext = depth > 0 && !inArray[depth - 1];
            case ':' -> keyNext = false;
            default -> {}
        }
    }

    /** Goes back to the beginning of a text. */
    void restart() {
        Arrays.fill(keys, "");
        depth = 0;
        keyNext = false;
    }

    /** Whether a string that begins here is the name of a member. */
    boolean isKeyNext() {
        return keyNext;
    }

    void key(String name) {
        if (depth <= DEEPEST) {
            keys[depth] = name;
        }
    }

    /** Whether a string that begins here is a picture: the service's answer has them in a list, its events bare. */
    boolean isPicture() {
        return !keyNext
                && (depth == 1 || (depth == DEEPEST && inArray[1] && keys[1].equals(LIST)))
                && !inArray[depth - 1]
                && keys[depth].equals(PICTURE);
    }

    private void enter(boolean array) throws UnreadableAnswerException {
        if (depth == MOST) {
            throw new UnreadableAnswerException("it is nested deeper than %d levels".formatted(MOST));
        }
        inArray[depth++] = array;
        keyNext = !array;
        key("");
    }
}

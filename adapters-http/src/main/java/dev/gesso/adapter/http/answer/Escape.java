package dev.gesso.adapter.http.answer;

/** Reads what follows a backslash in a JSON string of base64, letter by letter. */
final class Escape {

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private int digits;
    private int value;

    /** Takes the next letter; says whether the escape ends with it. */
    boolean follow(byte letter) throws UnreadableAnswerException {
        if (digits > 0) {
            return digit(letter);
        }
        if (letter == 'u') {
            digits = DIGITS;
            value = 0;
            return false;
        }
        value = switch (letter) {
            case '/', '\\', '"' -> letter;
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            default -> throw new UnreadableAnswerException("there is no escape of that kind in JSON");
        };
        return true;
    }

    /** What the escape stands for, white space of any kind being a space. */
    byte meant() throws UnreadableAnswerException {
        if (value > Byte.MAX_VALUE) {
            throw new UnreadableAnswerException("a picture is not base64");
        }
        return (byte) value;
    }

    static boolean isBlank(byte letter) {
        return letter <= ' ';
    }

    private boolean digit(byte letter) throws UnreadableAnswerException {
        int digit = Character.digit(letter, HEXADECIMAL);
        if (digit < 0) {
            throw new UnreadableAnswerException("there is no escape of that kind in JSON");
        }
        value = value * HEXADECIMAL + digit;
        digits--;
        return digits == 0;
    }
}

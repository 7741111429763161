package dev.gesso.adapter.catalog.token;

import java.util.List;
import java.util.random.RandomGenerator;

/** Building blocks of random text, each chosen for another branch of the splitter or the encoder. */
enum Alphabet {
    PROSE(
            "the ",
            "otter",
            " veterinarian",
            "'s",
            "'LL",
            ". ",
            ", ",
            "A",
            " don't",
            "\n",
            " 1024",
            "-",
            "ing",
            " (",
            ")"),
    CODE(
            "{",
            "}",
            "();",
            "\n    ",
            "\t",
            "//",
            "/*",
            "*/",
            " = ",
            "==",
            "int",
            "camelCase",
            "UPPER_CASE",
            "0x1F",
            "\r\n"),
    LATIN_LETTERS("a", "b", "e", "n", "o", "s", "t", "A", "E", "T", "é", "ß", "ſ", "İ", "ı", "ﬁ", "Ǆ", "ǅ"),
    CHINESE("日", "本", "語", "的", "一", "是", "不", "了", "人", "我", "。", "、", "々", "𠀀", "ー", "ぁ", "ア", "한", "글"),
    EMOJI("🦦", "👩", "\u200d", "⚕", "\ufe0f", "🏽", "🇩", "🇪", "❤", "👨‍👩‍👧‍👦", " ", "1\ufe0f\u20e3", "a"),
    ARABIC("ا", "ل", "ع", "ر", "\u064e", "\u0651", " ", "٣", "٤", "؟", "ـ", "\u200f", "א", "ב", "\u05b0"),
    MARKS("\u0301", "\u0308", "\u20dd", "\u093f", "क", "\u094d", "ष", "a", "B", "!", " ", "'s", "\n"),
    BLANKS(
            " ", "  ", "\t", "\n", "\r", "\r\n", "\u000b", "\f", "\u0085", "\u00a0", "\u2028", "\u2029", "\u3000", "x",
            ".", "7"),
    NUMBERS("0", "1", "9", "42", "123", "½", "²", "Ⅷ", "٣", "௧", ".", ",", " ", "-", "e"),
    CONTROLS(
            "\u0000", "\u0001", "\u001b", "[0m", "\u007f", "\u009f", "\u200b", "\ufeff", "\u00ad", "\ue000", "\uffff",
            "\n", "a"),
    CASES("a", "A", "日", "ʰ", "\u0301", "ǅ", "1", " ", "'", "s", "S", "ll", "re", "\n", "/", "#", "𝐀", "𝐚"),
    ANYTHING();

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> units;

    Alphabet(String... units) {
        this.units = List.of(units);
    }

    /** Up to so many units. */
    String text(RandomGenerator random, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most) + 1; left > 0; left--) {
            text.append(units.isEmpty() ? anyCharacter(random) : units.get(random.nextInt(units.size())));
        }
        return text.toString();
    }

    private static String anyCharacter(RandomGenerator random) {
        int codePoint = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half ? " " : Character.toString(codePoint);
    }
}

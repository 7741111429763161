package dev.gesso.core.rule.submission;

import dev.gesso.core.image.Size;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 1536x1024}; {@code 0x0} counts as unreadable, as it does with the service (measured 2026-08-30). */
public final class SizeText {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})x([1-9][0-9]{0,8})");

    private SizeText() {}

    public static Optional<Size> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}

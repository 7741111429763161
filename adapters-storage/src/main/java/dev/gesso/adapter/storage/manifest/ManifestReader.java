package dev.gesso.adapter.storage.manifest;

import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link ManifestWriter} wrote, and what later versions may add. */
final class ManifestReader {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})x(\\d{1,9})");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private ManifestReader() {}

    /** @throws UnreadableManifestException and no other, whatever the bytes are */
    static Shelved read(byte[] bytes) throws UnreadableManifestException {
        try {
            ManifestFields fields = ManifestFields.parse(bytes);
            return new Shelved(fields.text("file"), manifest(fields));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            throw new UnreadableManifestException("a value is wrong: " + wrong.getMessage());
        }
    }

    private static Manifest manifest(ManifestFields fields) throws UnreadableManifestException {
        return new Manifest(
                constant(Operation.class, fields.text("operation")),
                fields.members("parameters"),
                new ModelName(fields.text("model")),
                fields.optional("snapshot").map(ModelName::new),
                fields.text("engine"),
                new Asker(fields.optional("asked_by"), fields.optional("program")),
                seed(fields),
                fields.has("usage") ? Optional.of(usage(fields.inside("usage"))) : Optional.empty(),
                fields.optional("cost_usd").map(dollars -> Money.dollars(new BigDecimal(dollars))),
                fields.optional("revised_prompt"),
                new ImageDigest(sha256(fields.text("sha256")), Long.parseLong(fields.text("bytes"))),
                size(fields.text("size")),
                constant(ImageFormat.class, fields.text("format")),
                Instant.parse(fields.text("time")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not known"));
    }

    private static OptionalLong seed(ManifestFields fields) {
        return fields.optional("seed").stream().mapToLong(Long::parseLong).findFirst();
    }

    private static Usage usage(ManifestFields usage) throws UnreadableManifestException {
        return new Usage(
                Long.parseLong(usage.text("text_input")),
                Long.parseLong(usage.text("image_input")),
                Long.parseLong(usage.text("image_output")),
                Long.parseLong(usage.text("text_output")));
    }

    private static String sha256(String text) {
        if (!SHA256.matcher(text).matches()) {
            throw new IllegalArgumentException("sha256 needs 64 hexadecimal digits");
        }
        return text;
    }

    private static Size size(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new IllegalArgumentException("size needs the form 1024x1024");
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}

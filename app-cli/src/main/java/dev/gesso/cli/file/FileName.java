package dev.gesso.cli.file;

import dev.gesso.core.request.OutputFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file's path with its name in two parts.
 *
 * @param ending from the last dot on, or empty
 */
public record FileName(Path path, String stem, String ending) {

    private static final Map<String, OutputFormat> FORMATS = Map.of(
            ".png", OutputFormat.PNG,
            ".jpg", OutputFormat.JPEG,
            ".jpeg", OutputFormat.JPEG,
            ".webp", OutputFormat.WEBP,
            ".gif", OutputFormat.GIF,
            ".svg", OutputFormat.SVG);

    static FileName of(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? new FileName(path, name, "")
                : new FileName(path, name.substring(0, dot), name.substring(dot));
    }

    /** The name of the format that the ending stands for. */
    Optional<String> format() {
        return Optional.ofNullable(FORMATS.get(ending.toLowerCase(Locale.ROOT))).map(OutputFormat::wireName);
    }

    /** One path for each picture: the path itself for one, {@code otter-1.png} and so on for several. */
    List<Path> numbered(int count) {
        return count == 1
                ? List.of(path)
                : IntStream.rangeClosed(1, count)
                        .mapToObj(number -> path.resolveSibling(stem + "-" + number + ending))
                        .toList();
    }
}

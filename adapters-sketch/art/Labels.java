import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes labels.tsv.gz, what the shipped drawings are called, from pictos.tsv.gz, the emoji keyword data (see NOTICE):
 * one line a drawing with id, subgroup, and the label where it names a thing; signs, feelings and gestures do not. The
 * keywords of the data are left out, because too many of them lead from a thing to a thought: words for drawings beyond
 * the labels are chosen by hand, in the tables of nouns beside the result.
 *
 * <p>Run in this folder: {@code java Labels.java pictos.tsv.gz RESULT}.
 */
public final class Labels {

    private static final Pattern UNDRAWN = Pattern.compile("(country|subdivision)-flag");
    private static final Pattern NAMELESS_GROUP = Pattern.compile("symbols|flags|smileys-emotion");
    private static final Pattern NAMELESS_SUBGROUP = Pattern.compile("hand.*|time|person-gesture|person-symbol");

    private Labels() {}

    public static void main(String[] arguments) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))), StandardCharsets.UTF_8)) {
            for (String[] fields : read(Path.of(arguments[0]))) {
                out.write(String.join("\t", fields[0], fields[3], label(fields)) + "\n");
            }
        }
    }

    private static List<String[]> read(Path source) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> !UNDRAWN.matcher(fields[3]).matches())
                    .toList();
        }
    }

    private static String label(String[] fields) {
        boolean nameless = NAMELESS_GROUP.matcher(fields[2]).matches()
                || NAMELESS_SUBGROUP.matcher(fields[3]).matches()
                || fields[1].contains(":");
        return nameless ? "" : fields[1].toLowerCase(Locale.ROOT);
    }
}

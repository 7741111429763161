package dev.gesso.cli.settings;

import dev.gesso.cli.exit.FileFaults;
import dev.gesso.core.settings.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A file of settings: keys with dots or nested, all values as they were written. */
final class YamlFile {

    private static final int MOST_BYTES = 64 * 1024;

    private YamlFile() {}

    static SequencedMap<String, String> read(Path file) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        parsed(file).ifPresent(node -> {
            if (!(node instanceof MappingNode)) {
                throw problem(file, "keys and values were expected, such as engine: sketch");
            }
            add(file, "", node, values);
        });
        return values;
    }

    private static Optional<Node> parsed(Path file) {
        try {
            return new Compose(
                            LoadSettings.builder().setAllowNonScalarKeys(true).build())
                    .composeString(text(file));
        } catch (MarkedYamlEngineException wrong) {
            throw problem(
                    file,
                    wrong.getProblem()
                            + wrong.getProblemMark().map(YamlFile::line).orElse(""));
        } catch (YamlEngineException wrong) {
            throw problem(file, "it is no YAML: " + wrong.getMessage());
        }
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw problem(file, "it has more than " + MOST_BYTES + " bytes, too many for settings");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw problem(file, "cannot be read: " + FileFaults.reason(failed));
        }
    }

    private static void add(Path file, String key, Node node, Map<String, String> values) {
        if (node.getAnchor().isPresent()) {
            throw problem(file, "anchors are not understood" + place(node));
        }
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue()
                        .forEach(member -> add(
                                file,
                                key.isEmpty() ? name(file, member) : key + "." + name(file, member),
                                member.getValueNode(),
                                values));
            case ScalarNode scalar -> {
                if (values.putIfAbsent(key, scalar.getValue()) != null) {
                    throw problem(file, key + " is set twice" + place(node));
                }
            }
            default -> throw problem(file, key + " needs one value, not a list" + place(node));
        }
    }

    private static String name(Path file, NodeTuple member) {
        if (member.getKeyNode() instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(file, "a key must be a word" + place(member.getKeyNode()));
    }

    private static String place(Node node) {
        return node.getStartMark().map(YamlFile::line).orElse("");
    }

    private static String line(Mark mark) {
        return " in line " + (mark.getLine() + 1);
    }

    private static SettingsException problem(Path file, String message) {
        return new SettingsException(List.of(file + ": " + message));
    }
}

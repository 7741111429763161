package dev.gesso.adapter.settings;

import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
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

    private final String origin;
    private final SequencedMap<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlFile(String origin) {
        this.origin = origin;
    }

    /**
     * Reads one.
     *
     * @param origin what people call it
     * @throws SettingsException where it is no file of settings; says where it is wrong
     */
    static SettingsLayer read(Path file, String origin) {
        YamlFile read = new YamlFile(origin);
        read.parsed(file).ifPresent(node -> {
            if (!(node instanceof MappingNode)) {
                throw read.problem("keys and values were expected, such as engine: sketch");
            }
            read.add("", node);
        });
        return SettingsLayer.ofFile(origin, read.values, read.lines);
    }

    private Optional<Node> parsed(Path file) {
        try {
            return new Compose(
                            LoadSettings.builder().setAllowNonScalarKeys(true).build())
                    .composeString(text(file));
        } catch (MarkedYamlEngineException wrong) {
            throw problem(wrong.getProblem()
                    + wrong.getProblemMark().map(YamlFile::line).orElse(""));
        } catch (YamlEngineException wrong) {
            throw problem("it is no YAML: " + wrong.getMessage());
        }
    }

    private String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw problem("it has more than " + MOST_BYTES + " bytes, too many for settings");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw problem("cannot be read: " + reason(failed));
        }
    }

    private void add(String key, Node node) {
        if (node.getAnchor().isPresent()) {
            throw problem("anchors are not understood" + place(node));
        }
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue()
                        .forEach(member ->
                                add(key.isEmpty() ? name(member) : key + "." + name(member), member.getValueNode()));
            case ScalarNode scalar -> {
                if (values.putIfAbsent(key, scalar.getValue()) != null) {
                    throw problem(key + " is set twice" + place(node));
                }
                scalar.getStartMark().ifPresent(mark -> lines.put(key, mark.getLine() + 1));
            }
            default -> throw problem(key + " needs one value, not a list" + place(node));
        }
    }

    private String name(NodeTuple member) {
        if (member.getKeyNode() instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem("a key must be a word" + place(member.getKeyNode()));
    }

    private static String place(Node node) {
        return node.getStartMark().map(YamlFile::line).orElse("");
    }

    private static String line(Mark mark) {
        return " in line " + (mark.getLine() + 1);
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException ignored -> "there is no such file";
            case AccessDeniedException ignored -> "permission denied";
            default -> Optional.ofNullable(failed.getMessage()).orElse("input or output failed");
        };
    }

    private SettingsException problem(String message) {
        return new SettingsException(List.of(origin + ": " + message));
    }
}

package dev.gesso.cli.work;

import dev.gesso.cli.file.Destination;
import dev.gesso.cli.settings.KnownSettings;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.settings.Setting;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that draws can be told besides the request. */
public final class DrawingOptions {

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLACE",
            description = "A file, a folder, or - for standard output; several pictures are numbered. Every picture is"
                    + " kept in the store as well; without -o only there.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--force", description = "Overwrite files.")
    private boolean force;

    @Option(
            names = "--metadata",
            description = "Write where the picture came from into its file as well, as XMP; not into the one that is"
                    + " kept.")
    private boolean metadata;

    @Option(names = "--dry-run", description = "Check and price the request, and draw nothing.")
    private boolean dryRun;

    @Option(
            names = "--max-cost",
            paramLabel = "USD",
            description = "Draw nothing that may cost more, by the upper bound of the model's quote.")
    private Optional<String> mostCost = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "PLACE",
            description = "Where pictures are kept: a folder, s3://BUCKET/PREFIX, or memory for nowhere.")
    private Optional<String> store = Optional.empty();

    @Option(
            names = "--preview",
            paramLabel = "WAY",
            description = "Show pictures in the terminal: auto, kitty, iterm2, blocks or none.")
    private Optional<String> preview = Optional.empty();

    @Option(names = "--json", description = "Answer with JSON on standard output.")
    private boolean json;

    public Destination destination(Surroundings surroundings) {
        return Destination.of(output, surroundings);
    }

    public boolean force() {
        return force;
    }

    public boolean metadata() {
        return metadata;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public boolean json() {
        return json;
    }

    public Map<Setting<?>, String> flags(Optional<String> model) {
        Map<Setting<?>, String> flags = settings.flags(model);
        mostCost.ifPresent(cost -> flags.put(KnownSettings.MAX_COST, cost));
        store.ifPresent(place -> flags.put(KnownSettings.STORE, place));
        preview.ifPresent(way -> flags.put(KnownSettings.PREVIEW, way));
        return flags;
    }
}

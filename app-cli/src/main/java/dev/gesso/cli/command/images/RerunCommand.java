package dev.gesso.cli.command.images;

import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.Changes;
import dev.gesso.cli.archive.InputPictures;
import dev.gesso.cli.archive.Repetition;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.file.Destination;
import dev.gesso.cli.settings.KnownSettings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Drawing;
import dev.gesso.cli.work.DrawingOptions;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.settings.Setting;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws anew what was drawn before. */
@Command(
        name = "rerun",
        description = {
            "Send the request of a kept picture again, and tell what has changed since.",
            "It goes to the engine that drew it, unless another is named; images that it started from are found by their"
                    + " SHA-256 among the files that are given and the pictures that are kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso rerun latest --dry-run",
            "  gesso rerun 20261124-101500123-00ab34cd56 -o again.png",
            "  gesso rerun latest --model gpt-image-2 --image lounge.png --image mask.png",
        })
public final class RerunCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "The picture, as gesso images ls names it; or latest.")
    private String name = "";

    @Option(
            names = {"-i", "--image"},
            paramLabel = "FILE",
            description = "An image or a mask that it started from; again for more.")
    private List<String> images = new ArrayList<>();

    @Option(names = "--prompt", paramLabel = "TEXT", description = "The prompt, where it was not kept.")
    private Optional<String> prompt = Optional.empty();

    @Option(names = "--model", paramLabel = "NAME", description = "Another model, such as where its own is gone.")
    private Optional<String> model = Optional.empty();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    public RerunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<Setting<?>, String> flags = drawing.flags(model);
        Desk opened = session.open(flags);
        Album album = Album.of(opened);
        KeptImage image = album.image(name);
        // What settings say of the engine is for pictures that are drawn anew.
        Desk desk = flags.containsKey(KnownSettings.ENGINE) ? opened : opened.with(engine(image.manifest(), opened));
        Destination destination = drawing.destination(desk.surroundings());
        Repetition repetition = new Repetition(image.manifest(), new InputPictures(images, desk.surroundings(), album));
        RawRequest request =
                adjusted(album.watching("searching", searching -> repetition.request(prompt)), destination);
        tell(image.manifest(), repetition, request, desk);
        return new Drawing(desk, drawing).run(request, destination).code();
    }

    private static String engine(Manifest manifest, Desk desk) {
        boolean known = desk.workshop().engines().stream()
                .anyMatch(engine -> engine.traits().name().equals(manifest.engine()));
        if (!known) {
            throw StopException.usage(
                    "it was drawn by " + manifest.engine() + ", which is not set up here",
                    "name another with --engine; gesso engines lists them");
        }
        return manifest.engine();
    }

    private RawRequest adjusted(RawRequest request, Destination destination) {
        RawRequest formatted = destination
                .format()
                .map(format -> request.with(Parameter.OUTPUT_FORMAT, format))
                .orElse(request);
        return model.map(other -> formatted.with(Parameter.MODEL, other)).orElse(formatted);
    }

    private void tell(Manifest then, Repetition repetition, RawRequest request, Desk desk) {
        Terminal terminal = desk.terminal();
        List<String> changes = new ArrayList<>(new Changes(then, desk).of(request));
        model.filter(other -> !other.equals(then.parameters().get("model")))
                .ifPresent(other ->
                        changes.add("it was asked of %s, and is asked of %s now".formatted(then.model(), other)));
        prompt.filter(text -> !repetition.isSamePrompt(text))
                .ifPresent(text -> changes.add("the prompt is another than the one it was drawn from"));
        changes.forEach(terminal::warning);
        if (changes.isEmpty()) {
            terminal.say("nothing has changed since " + then.time().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}

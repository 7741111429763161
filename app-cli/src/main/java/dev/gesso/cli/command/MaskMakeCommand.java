package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.file.Destination;
import dev.gesso.cli.file.Handover;
import dev.gesso.cli.mask.MaskOptions;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.work.Session;
import dev.gesso.core.image.mask.MaskWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "make",
        description = "Make a mask from pictures and shapes: a PNG that is transparent where an image is to be edited.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso mask make --from-luminance bw.png -o mask.png",
            "  gesso mask make --like lounge.png --ellipse 120,340,400,180 --grow 8 -o mask.png",
            "  gesso mask make --size 1024x1024 --rectangle 0,0,1024,512 --keep-polygon \"0,0 99,0 0,99\" -o mask.png",
            "  gesso mask make --from-alpha sprite.png --invert --feather 4 -o - > mask.png",
        })
final class MaskMakeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private MaskOptions mask = new MaskOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PLACE",
            description = "A file, a folder, or - for standard output.")
    private String output = "";

    @Option(names = "--force", description = "Overwrite a file.")
    private boolean force;

    MaskMakeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = session.surroundings();
        Destination destination = Destination.of(Optional.of(output), surroundings);
        Handover handover = Handover.prepared(destination, 1, force, surroundings);
        handover.deliver(MaskWriter.png(mask.mask(surroundings)))
                .ifPresent(file -> session.terminal().answer(file.toString()));
        return ExitCode.DONE.code();
    }
}

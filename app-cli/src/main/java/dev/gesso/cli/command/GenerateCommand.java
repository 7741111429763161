package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.file.Destination;
import dev.gesso.cli.request.RequestOptions;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Drawing;
import dev.gesso.cli.work.DrawingOptions;
import dev.gesso.cli.work.Explaining;
import dev.gesso.cli.work.Session;
import dev.gesso.core.request.RawRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "generate",
        description = "Draw pictures from a prompt.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso generate \"A baby otter in a boat\" -o otter.png",
            "  gesso generate @prompt.txt --size portrait --quality high -n 4 -o pictures/",
            "  echo \"A red kite\" | gesso generate - --format webp --background transparent -o - > kite.webp",
            "  gesso generate \"A lighthouse\" --model gpt-image-2 --dry-run --max-cost 0.05",
            "  gesso generate \"Two cats on a sofa\" --explain",
        })
final class GenerateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    @Option(
            names = "--explain",
            description = "Print what each stage of the sketch engine makes of the prompt, as JSON, and draw nothing.")
    private boolean explain;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(drawing.flags(request.model()));
        Destination destination = drawing.destination(desk.surroundings());
        RawRequest asked = desk.generation(request, destination.format());
        ExitCode code = explain ? new Explaining(desk).run(asked) : new Drawing(desk, drawing).run(asked, destination);
        return code.code();
    }
}

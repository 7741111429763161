package dev.gesso.cli.command;

import dev.gesso.cli.file.Destination;
import dev.gesso.cli.request.RequestOptions;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Drawing;
import dev.gesso.cli.work.DrawingOptions;
import dev.gesso.cli.work.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "generate",
        description = "Draw pictures from a prompt.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso generate \"A baby otter in a boat\" -o otter.png",
            "  gesso generate @prompt.txt --size portrait --quality high -n 4 -o pictures/",
            "  echo \"A red kite\" | gesso generate - --format webp --background transparent -o - > kite.webp",
            "  gesso generate \"A lighthouse\" --model gpt-image-2 --dry-run --max-cost 0.05",
        })
final class GenerateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(drawing.flags(request.model()));
        Destination destination = drawing.destination(desk.surroundings());
        return new Drawing(desk, drawing)
                .run(desk.generation(request, destination.format()), destination)
                .code();
    }
}

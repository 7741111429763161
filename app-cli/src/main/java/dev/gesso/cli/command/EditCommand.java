package dev.gesso.cli.command;

import dev.gesso.cli.file.Destination;
import dev.gesso.cli.request.ImageOptions;
import dev.gesso.cli.request.RequestOptions;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Drawing;
import dev.gesso.cli.work.DrawingOptions;
import dev.gesso.cli.work.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "edit",
        description = "Draw pictures from a prompt and from images that are there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso edit \"A gift basket with these four things\" -i lotion.png -i bomb.png -i soap.png -i candle.png"
                    + " -o basket.png",
            "  gesso edit \"The pool with a flamingo in it\" -i lounge.png --mask mask.png -o flamingo.png",
        })
final class EditCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Mixin
    private ImageOptions images = new ImageOptions();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    EditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(drawing.flags(request.model()));
        Destination destination = drawing.destination(desk.surroundings());
        return new Drawing(desk, drawing)
                .run(desk.edit(request, images, destination.format()), destination)
                .code();
    }
}

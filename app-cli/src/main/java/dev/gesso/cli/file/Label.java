package dev.gesso.cli.file;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.FileFaults;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.Captions;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.image.caption.Captioned;
import java.io.IOException;

/** Writes where a picture came from into the file in which it leaves; the one in the store stays as it was drawn. */
public final class Label {

    private Label() {}

    /** The picture with its label; as it is where it can have none, which the person is told. */
    public static KeptImage on(KeptImage image, Terminal terminal) {
        try {
            return switch (Captioned.of(image.content(), image.manifest().format(), Captions.of(image))) {
                case Captioned.Written written -> new KeptImage(image.name(), image.manifest(), written.picture());
                case Captioned.Untouched untouched -> {
                    terminal.warning("nothing was written into " + image.name() + ": " + untouched.why());
                    yield image;
                }
            };
        } catch (IOException failed) {
            throw new StopException(
                    ExitCode.STORAGE,
                    image.name() + " could not be read: " + FileFaults.reason(failed),
                    "see: gesso images fsck");
        }
    }
}

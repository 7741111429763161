package dev.gesso.cli.archive;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.FileFaults;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.file.WholeFile;
import dev.gesso.cli.report.Amount;
import dev.gesso.cli.report.KeptReport;
import dev.gesso.cli.report.UnreadReport;
import dev.gesso.cli.terminal.Progress;
import dev.gesso.cli.work.Desk;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.port.OneOrAll;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.usecase.Unread;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes pictures out of a store into one zip file, whole or not at all. */
public final class Export {

    private final Desk desk;
    private final Path file;
    private final boolean overwrite;
    private final UnaryOperator<KeptImage> label;
    private final AtomicLong bytes = new AtomicLong();
    private final List<Unread> unread = new ArrayList<>();
    private final OneOrAll judged = new OneOrAll();
    private final AtomicInteger pictures = new AtomicInteger();

    private Export(Desk desk, Path file, boolean overwrite, UnaryOperator<KeptImage> label) {
        this.desk = desk;
        this.file = file;
        this.overwrite = overwrite;
        this.label = label;
    }

    /**
     * Looks at the place before any picture is read.
     *
     * @param label makes of each picture what leaves
     * @throws StopException where the file cannot be written, or would be overwritten unasked
     */
    public static Export to(Path file, boolean overwrite, UnaryOperator<KeptImage> label, Desk desk) {
        if (Files.isDirectory(file)) {
            throw StopException.usage(
                    file + " is a folder",
                    "name a file in it: -o " + file.resolve("pictures.zip").normalize());
        }
        if (Files.isRegularFile(file) && !overwrite) {
            throw StopException.usage(file + " is there already", "choose another name, or overwrite it with --force");
        }
        Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            throw new StopException(
                    ExitCode.STORAGE, "there is no folder " + folder, "make it first: mkdir -p " + folder);
        }
        return new Export(desk, file, overwrite, label);
    }

    /** What hands over pictures one after the other, and gives those that it cannot hand over. */
    @FunctionalInterface
    public interface Pictures {
        List<Unread> forEach(Consumer<KeptImage> taken);
    }

    /** Writes the file; ends with {@link ExitCode#STORAGE} where a picture cannot be read, which leaves it out. */
    public ExitCode write(Pictures source) {
        try (Progress progress = Progress.of(desk.terminal(), "exporting", this::soFar)) {
            WholeFile.write(
                    out -> write(source, out),
                    file,
                    overwrite,
                    desk.surroundings().chance().getAsLong());
            progress.pauseFor(this::tell);
            return unread.isEmpty() ? ExitCode.DONE : ExitCode.STORAGE;
        } catch (UncheckedIOException failed) {
            throw unwritten(Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    private void write(Pictures source, OutputStream out) throws IOException {
        try (ZipExport zip = new ZipExport(out, KeptReport::json)) {
            unread.addAll(source.forEach(image -> add(image, zip)));
            if (pictures.get() == 0) {
                throw none();
            }
            zip.finish(desk.surroundings().clock().instant());
        }
    }

    private void add(KeptImage image, ZipExport zip) {
        judged.read(); // its manifest was
        try {
            bytes.addAndGet(zip.add(label.apply(image)));
            pictures.incrementAndGet();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (StorageException failed) {
            judged.demandOfOne(failed);
            unread.add(new Unread(image.name(), failed.failure()));
        }
    }

    private String soFar() {
        return Amount.of(pictures.get(), "picture") + ", " + Amount.ofBytes(bytes.get());
    }

    private StopException none() {
        return unread.isEmpty()
                ? StopException.usage("no such picture is kept", "gesso images ls lists them")
                : new StopException(
                        ExitCode.STORAGE,
                        "there is nothing to take out: " + Amount.of(unread.size(), "picture")
                                + " that cannot be read, no other",
                        UnreadReport.wayOut(unread));
    }

    private void tell() {
        UnreadReport.warn(unread, ", and was left out", desk.terminal());
        desk.terminal().say(soFar());
        desk.terminal().answer(file.toString());
    }

    private StopException unwritten(IOException failed) {
        return new StopException(
                ExitCode.STORAGE,
                file + " could not be written: " + FileFaults.reason(failed),
                "mend that, and run the same command again");
    }
}

package dev.gesso.adapter.storage.disk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Looks at one file after the other, and goes on past those that cannot be looked at. */
public final class Passing {

    private final BiConsumer<Path, IOException> trouble;

    private Passing(BiConsumer<Path, IOException> trouble) {
        this.trouble = trouble;
    }

    /**
     * Tells somebody of what cannot be looked at.
     *
     * @param trouble is told of each file that failed; of none that was only gone by its turn
     */
    public static Passing over(BiConsumer<Path, IOException> trouble) {
        return new Passing(trouble);
    }

    /** What is done with each file or folder. */
    @FunctionalInterface
    public interface Look {
        void at(Path file) throws IOException;
    }

    /**
     * Looks at each in turn.
     *
     * @throws ClosedByInterruptException where the thread is wanted for something else
     */
    public void each(List<Path> files, Look look) throws ClosedByInterruptException {
        for (Path file : files) {
            try {
                look.at(file);
            } catch (ClosedByInterruptException stopped) {
                throw stopped;
            } catch (NoSuchFileException goneMeanwhile) {
                // others may forget what they like
            } catch (IOException failed) {
                trouble.accept(file, failed);
            }
        }
    }
}

package dev.gesso.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder for what calls put aside, named by the process, so that one that was killed is cleared away by the next. */
final class TemporaryFolder implements AutoCloseable {

    private static final String PREFIX = "gesso-server-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    static TemporaryFolder create() {
        try {
            return new TemporaryFolder(
                    Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
        } catch (IOException failed) {
            throw new UncheckedIOException("No folder for uploads can be made", failed);
        }
    }

    Path path() {
        return path;
    }

    /** Clears away those beside it whose processes are gone. */
    void sweep() {
        try (Stream<Path> folders = Files.list(path.resolveSibling(""))) {
            folders.filter(TemporaryFolder::isAbandoned).forEach(TemporaryFolder::clear);
        } catch (IOException | UncheckedIOException unreadable) {
            // The next server tries again.
        }
    }

    private static boolean isAbandoned(Path folder) {
        Path name = folder.getFileName();
        Matcher matcher = NAME.matcher(name == null ? "" : name.toString());
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
    }

    private static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException kept) {
            // The next server tries again.
        }
    }

    @Override
    public void close() {
        clear(path);
    }
}

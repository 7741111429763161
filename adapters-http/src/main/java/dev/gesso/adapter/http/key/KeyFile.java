package dev.gesso.adapter.http.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A key in a file that nobody but its owner may read. Read anew for each call, so that a key can be replaced. */
public record KeyFile(Path file) implements KeySource {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    @Override
    public Optional<ApiKey> key() {
        try {
            refuseIfOpen();
            return Optional.of(ApiKey.of(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new NoKeyException("the key's file %s cannot be read".formatted(file), unreadable);
        } catch (IllegalArgumentException noKey) {
            throw new NoKeyException("the file %s holds no key".formatted(file), noKey);
        }
    }

    private void refuseIfOpen() throws IOException {
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new NoKeyException(
                        "the key's file %s may be read by others; chmod 600 makes it private".formatted(file));
            }
        } catch (UnsupportedOperationException notPosix) {
            // Such file systems say who may read in ways of their own.
        }
    }
}

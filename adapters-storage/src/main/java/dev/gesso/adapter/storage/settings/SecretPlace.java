package dev.gesso.adapter.storage.settings;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Denied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Where a secret key is. It is fetched when the first call needs it, and goes nowhere but into signatures. Two are equal
 * where they mean the same place, so that settings which were read again can be compared.
 */
sealed interface SecretPlace extends Supplier<String> {

    /** A variable of the environment. */
    record Variable(String name, UnaryOperator<String> variables) implements SecretPlace {
        @Override
        public String get() {
            String secret = variables.apply(name).strip();
            if (secret.isEmpty()) {
                throw denied("set the variable " + name + " to the secret key");
            }
            return secret;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Variable variable && variable.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** A file that nobody but its owner may read. */
    record File(Path path) implements SecretPlace {

        private static final Set<PosixFilePermission> OTHERS =
                EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);

        @Override
        public String get() {
            try {
                if (isOpenToOthers()) {
                    throw denied("others may read the secret key in " + path + "; run chmod 600 " + path);
                }
                return Files.readString(path).strip();
            } catch (IOException failed) {
                throw denied("the secret key cannot be read from " + path);
            }
        }

        private boolean isOpenToOthers() throws IOException {
            return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
        }
    }

    /** Empty where the text is no place: it may then be a key, and is not to be repeated. */
    static Optional<SecretPlace> parse(String text, UnaryOperator<String> variables, Function<String, Path> paths) {
        if (text.startsWith("env:") && text.length() > 4) {
            return Optional.of(new Variable(text.substring(4), variables));
        }
        if (text.startsWith("file:") && text.length() > 5) {
            return Optional.of(new File(paths.apply(text.substring(5))));
        }
        return Optional.empty();
    }

    private static StorageException denied(String why) {
        return new StorageException(new Denied("The bucket cannot be asked: " + why));
    }
}

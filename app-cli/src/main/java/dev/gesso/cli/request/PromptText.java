package dev.gesso.cli.request;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.FileFaults;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** A prompt from wherever the person keeps it: the command line itself, standard input, or a file. */
final class PromptText {

    /** Several times what any model takes, so that the rule about length is the one to complain. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final String STANDARD_INPUT = "-";
    private static final String FILE = "@";

    private PromptText() {}

    /** Reads {@code -} from standard input and {@code @file} from a file; any other text is the prompt. */
    static String read(String argument, Surroundings surroundings) {
        if (argument.equals(STANDARD_INPUT)) {
            return read("standard input", surroundings::input);
        }
        if (argument.startsWith(FILE) && argument.length() > 1) {
            String file = argument.substring(1);
            return read(file, () -> Files.newInputStream(surroundings.path(file)));
        }
        return argument;
    }

    private static String read(String place, Opening opening) {
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw wrong("the prompt in " + place + " has more than " + MOST_BYTES + " bytes");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .stripTrailing();
        } catch (CharacterCodingException notText) {
            throw wrong("the prompt in " + place + " is not UTF-8 text");
        } catch (IOException failed) {
            throw StopException.usage(
                    "the prompt cannot be read from " + place + ": " + FileFaults.reason(failed),
                    "name a file of text after @, or begin a prompt that starts with @ with a space");
        }
    }

    private static StopException wrong(String message) {
        return new StopException(ExitCode.REQUEST_WRONG, message, "give plain text; models take 32,000 characters");
    }

    private interface Opening {
        InputStream open() throws IOException;
    }
}

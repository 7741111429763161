package dev.gesso.adapter.catalog.token;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Makes the table that is shipped from the one that OpenAI publishes, a text with a token in Base64 and its rank in each
 * line. Run from the root of the project:
 *
 * <pre>
 * ./mvnw -pl adapters-catalog -am test-compile
 * ./mvnw -pl adapters-catalog org.codehaus.mojo:exec-maven-plugin:3.5.1:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dev.gesso.adapter.catalog.token.TokenTableWriter
 * </pre>
 */
final class TokenTableWriter {

    private static final String PUBLISHED = "/com/knuddels/jtokkit/o200k_base.tiktoken";
    private static final Path SHIPPED =
            Path.of("adapters-catalog/src/main/resources/dev/gesso/adapter/catalog/token", TokenTable.RESOURCE);

    private final List<List<Token>> buckets = new ArrayList<>();

    private TokenTableWriter() {
        for (int bucket = 0; bucket < TokenTable.BUCKETS; bucket++) {
            buckets.add(new ArrayList<>());
        }
    }

    public static void main(String[] arguments) throws IOException {
        Files.write(SHIPPED, table());
    }

    static byte[] table() throws IOException {
        TokenTableWriter writer = new TokenTableWriter();
        published().forEach(writer::add);
        return writer.bytes();
    }

    static List<Token> published() throws IOException {
        try (InputStream in = TokenTableWriter.class.getResourceAsStream(PUBLISHED)) {
            String lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return lines.lines().map(Token::parse).toList();
        }
    }

    private void add(Token token) {
        byte[] bytes = token.bytes();
        if (bytes.length > TokenTable.LONGEST) {
            throw new IllegalArgumentException("A token of " + bytes.length + " bytes is never looked up");
        }
        buckets.get(TokenTable.bucket(bytes, 0, bytes.length)).add(token);
    }

    private byte[] bytes() {
        ByteArrayOutputStream starts = new ByteArrayOutputStream();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (List<Token> bucket : buckets) {
            writeNumber(starts, entries.size());
            bucket.forEach(token -> writeEntry(entries, token));
        }
        writeNumber(starts, entries.size());
        starts.writeBytes(entries.toByteArray());
        return starts.toByteArray();
    }

    private static void writeEntry(ByteArrayOutputStream out, Token token) {
        int length = token.bytes().length;
        writeNumber(out, token.rank() << TokenTable.LENGTH_BITS | Math.min(length, TokenTable.LONG_LENGTH));
        if (length >= TokenTable.LONG_LENGTH) {
            out.write(length);
        }
        out.writeBytes(token.bytes());
    }

    private static void writeNumber(ByteArrayOutputStream out, int number) {
        out.write(number >>> 16);
        out.write(number >>> 8);
        out.write(number);
    }

    /** A line of the published table. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Token(byte[] bytes, int rank) {

        static Token parse(String line) {
            int space = line.indexOf(' ');
            return new Token(
                    Base64.getDecoder().decode(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
        }
    }
}

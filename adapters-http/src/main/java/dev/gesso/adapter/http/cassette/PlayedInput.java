package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.cassette.TakenAnswer.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a recorded answer, piece by piece and in its time, with pictures put back as base64. */
final class PlayedInput extends InputStream {

    /** The names that a recording gives to pictures. */
    private static final Pattern PICTURE = Pattern.compile("(\"b64_json\": ?\")(\\d{3}-\\d+\\.\\w+)\"");

    private final Cassette cassette;
    private final TakenAnswer answer;
    private final Tempo tempo;
    private final Iterator<Piece> pieces;
    private InputStream current = InputStream.nullInputStream();
    private long now;

    PlayedInput(Cassette cassette, TakenAnswer answer, Tempo tempo) {
        this.cassette = cassette;
        this.answer = answer;
        this.tempo = tempo;
        this.pieces = answer.pieces().iterator();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = current.read(into, offset, length);
        while (count < 0 && pieces.hasNext()) {
            begin(pieces.next());
            count = current.read(into, offset, length);
        }
        if (count < 0 && answer.cut()) {
            throw new IOException("the answer was cut, as it was when it was recorded");
        }
        return count;
    }

    private void begin(Piece piece) throws IOException {
        tempo.hold(Math.max(0, piece.after() - now));
        now = piece.after();
        current = new ByteArrayInputStream(bytes(piece).getBytes(StandardCharsets.UTF_8));
    }

    private String bytes(Piece piece) throws IOException {
        String text = withPictures(piece.text());
        if (!answer.isStream()) {
            return text;
        }
        String name = piece.event().isEmpty() ? "" : "event: " + piece.event() + "\n";
        return name + "data: " + text.replace("\n", "\ndata: ") + "\n\n";
    }

    private String withPictures(String text) throws IOException {
        StringBuilder whole = new StringBuilder();
        Matcher picture = PICTURE.matcher(text);
        while (picture.find()) {
            byte[] bytes = Files.readAllBytes(cassette.file(picture.group(2)));
            picture.appendReplacement(
                    whole, picture.group(1) + Base64.getEncoder().encodeToString(bytes) + "\"");
        }
        return picture.appendTail(whole).toString();
    }
}

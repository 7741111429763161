package dev.gesso.adapter.http.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes JSON apart as it comes in, in pieces cut anywhere: the base64 of pictures is decoded on the way and never
 * stands in memory as a text; everything else is gathered to be parsed. Not safe for several threads.
 */
public final class AnswerScanner {

    private static final int LONGEST_KEY = 64;

    private enum State {
        STRUCTURE,
        TEXT,
        TEXT_ESCAPE,
        PICTURE,
        PICTURE_ESCAPE
    }

    private final Spool spool;
    private final Base64Text base64 = new Base64Text();
    private final Escape escape = new Escape();
    private final List<PictureDraft> pictures = new ArrayList<>();
    private final StringBuilder key = new StringBuilder();
    private final Envelope envelope = new Envelope();
    private final JsonPlace place = new JsonPlace();
    private State state = State.STRUCTURE;

    public AnswerScanner(Spool spool) {
        this.spool = spool;
    }

    public void accept(byte[] piece, int from, int to) throws IOException {
        int next = from;
        while (next < to) {
            next = switch (state) {
                case STRUCTURE -> structure(piece, next);
                case TEXT -> text(piece, next, to);
                case TEXT_ESCAPE -> textEscape(piece, next);
                case PICTURE -> picture(piece, next, to);
                case PICTURE_ESCAPE -> pictureEscape(piece, next);
            };
        }
    }

    /** The end of the text; the scanner then begins anew. */
    public Scanned finish() throws UnreadableAnswerException {
        if (state != State.STRUCTURE) {
            throw new UnreadableAnswerException("it ends within a string");
        }
        Scanned scanned = new Scanned(envelope.toBytes(), pictures);
        restart();
        return scanned;
    }

    /** What has come so far, whole or not; the scanner then begins anew. */
    public Scanned salvage() {
        Scanned scanned = new Scanned(envelope.toBytes(), pictures);
        restart();
        return scanned;
    }

    private void restart() {
        pictures.clear();
        envelope.clear();
        place.restart();
        state = State.STRUCTURE;
    }

    private int structure(byte[] piece, int next) throws IOException {
        byte letter = piece[next];
        if (letter != '"') {
            place.follow(letter);
            envelope.append(letter);
        } else if (place.isPicture()) {
            beginPicture();
        } else {
            envelope.append(letter);
            key.setLength(0);
            state = State.TEXT;
        }
        return next + 1;
    }

    private int text(byte[] piece, int next, int to) throws IOException {
        int end = ByteSearch.endOfPlainText(piece, next, to);
        if (end == to) {
            gather(piece, next, to);
            return to;
        }
        gather(piece, next, end + 1);
        if (piece[end] == '\\') {
            state = State.TEXT_ESCAPE;
        } else if (piece[end] == '"') {
            endText();
        }
        return end + 1;
    }

    private int textEscape(byte[] piece, int next) throws IOException {
        gather(piece, next, next + 1);
        state = State.TEXT;
        return next + 1;
    }

    private void gather(byte[] piece, int from, int to) throws IOException {
        envelope.append(piece, from, to);
        if (place.isKeyNext() && key.length() <= LONGEST_KEY) {
            key.append(new String(piece, from, Math.min(to - from, LONGEST_KEY), StandardCharsets.ISO_8859_1));
        }
    }

    private void endText() {
        if (place.isKeyNext()) {
            key.setLength(key.length() - 1);
            place.key(key.toString());
        }
        state = State.STRUCTURE;
    }

    private void beginPicture() throws IOException {
        byte[] number = ("\"" + pictures.size() + "\"").getBytes(StandardCharsets.US_ASCII);
        envelope.append(number, 0, number.length);
        pictures.add(spool.begin());
        base64.restart();
        state = State.PICTURE;
    }

    private int picture(byte[] piece, int next, int to) throws IOException {
        if (base64.acceptWhole(piece, next, to, pictures.getLast())) {
            return to;
        }
        int end = ByteSearch.endOfPlainText(piece, next, to);
        base64.accept(piece, next, end, pictures.getLast());
        if (end == to) {
            return to;
        }
        if (piece[end] == '"') {
            base64.finish(pictures.getLast());
            state = State.STRUCTURE;
        } else if (piece[end] == '\\') {
            state = State.PICTURE_ESCAPE;
        } else if (piece[end] == '!') {
            throw new UnreadableAnswerException("a picture is not base64");
        }
        return end + 1;
    }

    private int pictureEscape(byte[] piece, int next) throws IOException {
        if (escape.follow(piece[next])) {
            byte meant = escape.meant();
            if (!Escape.isBlank(meant)) {
                base64.accept(meant, pictures.getLast());
            }
            state = State.PICTURE;
        }
        return next + 1;
    }
}

package dev.gesso.adapter.http.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Takes a stream of server-sent events apart as it comes in, in pieces cut anywhere (WHATWG HTML, chapter 9.2). Lines
 * may end in any of three ways; comments, ids and retry times are passed over.
 */
public final class EventStream {

    /** Is handed each event when it is whole. */
    @FunctionalInterface
    public interface Listener {
        /**
         * An event with data.
         *
         * @param name empty where the stream gave none
         */
        void event(String name, Scanned data) throws IOException;
    }

    private static final int LONGEST_NAME = 200;
    private static final String DATA = "data";
    private static final String EVENT = "event";
    private static final byte[] LINE_FEED = {'\n'};
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private enum State {
        FIELD,
        AFTER_COLON,
        VALUE
    }

    private final AnswerScanner scanner;
    private final Listener listener;
    private final StringBuilder field = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private String name = "";
    private boolean hasData;
    private boolean afterReturn;
    private boolean begun;
    private State state = State.FIELD;

    public EventStream(Spool spool, Listener listener) {
        this.scanner = new AnswerScanner(spool);
        this.listener = listener;
    }

    public void accept(byte[] piece, int from, int to) throws IOException {
        int next = from;
        while (next < to) {
            if (afterReturn && piece[next] == '\n') {
                afterReturn = false;
                next++;
            } else {
                afterReturn = false;
                next = step(piece, next, to);
            }
        }
    }

    /** The end of the stream. An event that no empty line ended is taken all the same: it may have cost money. */
    public void finish() throws IOException {
        if (state == State.VALUE || field.length() > 0) {
            endLine();
        }
        endEvent();
    }

    /** What has come of the event that is under way. */
    public Scanned salvage() {
        return scanner.salvage();
    }

    private int step(byte[] piece, int next, int to) throws IOException {
        if (state == State.AFTER_COLON) {
            state = State.VALUE;
            beginValue();
            if (piece[next] == ' ') {
                return next + 1;
            }
        }
        int end = ByteSearch.endOfLine(piece, next, to);
        if (state == State.FIELD) {
            return field(piece, next, end, to);
        }
        value(piece, next, end);
        return endOfLine(piece, end, to);
    }

    private int endOfLine(byte[] piece, int end, int to) throws IOException {
        if (end == to) {
            return to;
        }
        afterReturn = piece[end] == '\r';
        endLine();
        return end + 1;
    }

    private int field(byte[] piece, int next, int end, int to) throws IOException {
        int colon = next;
        while (colon < end && piece[colon] != ':') {
            colon++;
        }
        if (field.length() <= LONGEST_NAME) {
            field.append(text(piece, next, Math.min(colon, next + LONGEST_NAME)));
        }
        if (colon < end) {
            state = State.AFTER_COLON;
            return colon + 1;
        }
        return endOfLine(piece, end, to);
    }

    private void beginValue() throws IOException {
        if (!begun && field.indexOf(BYTE_ORDER_MARK) == 0) {
            field.delete(0, BYTE_ORDER_MARK.length());
        }
        begun = true;
        value.setLength(0);
        if (DATA.contentEquals(field)) {
            if (hasData) {
                scanner.accept(LINE_FEED, 0, 1);
            }
            hasData = true;
        }
    }

    private void value(byte[] piece, int from, int to) throws IOException {
        if (DATA.contentEquals(field)) {
            scanner.accept(piece, from, to);
        } else if (value.length() <= LONGEST_NAME) {
            value.append(text(piece, from, Math.min(to, from + LONGEST_NAME)));
        }
    }

    private void endLine() throws IOException {
        if (state == State.AFTER_COLON) {
            beginValue();
        }
        if (state == State.FIELD && field.isEmpty()) {
            endEvent();
        } else if (EVENT.contentEquals(field)) {
            name = value.toString();
        }
        field.setLength(0);
        state = State.FIELD;
    }

    private void endEvent() throws IOException {
        if (hasData) {
            hasData = false;
            String ended = name;
            name = "";
            listener.event(ended, scanner.finish());
        }
        name = "";
    }

    private static String text(byte[] piece, int from, int to) {
        return new String(piece, from, to - from, StandardCharsets.ISO_8859_1);
    }
}

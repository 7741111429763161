package dev.gesso.adapter.http.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a form apart that {@link FormEncoding} wrote, so that two can be compared whatever their boundaries are. */
public final class FormParts {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(\\w+)");
    private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("; filename=\"([^\"]*)\"");
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int END_OF_LINE = 2;

    private FormParts() {}

    /**
     * A part.
     *
     * @param file the file's name; empty for a text
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and never changed
    public record Part(String name, String file, byte[] content) {}

    public static boolean isForm(String contentType) {
        return contentType.startsWith("multipart/form-data");
    }

    /** The parts in their order. */
    public static List<Part> of(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = boundary.find() ? "--" + boundary.group(1) : text;
        List<Part> parts = new ArrayList<>();
        int start = text.indexOf(delimiter);
        int end = text.indexOf(delimiter, start + 1);
        while (end >= 0) {
            parts.add(part(text.substring(start + delimiter.length() + END_OF_LINE, end - END_OF_LINE)));
            start = end;
            end = text.indexOf(delimiter, start + 1);
        }
        return parts;
    }

    private static Part part(String text) {
        int end = text.indexOf(END_OF_HEAD);
        String head = text.substring(0, end);
        byte[] content = text.substring(end + END_OF_HEAD.length()).getBytes(StandardCharsets.ISO_8859_1);
        return new Part(first(NAME, head), first(FILE, head), content);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}

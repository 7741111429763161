package dev.gesso.server.body;

/**
 * How much a body may hold.
 *
 * @param jsonBytes of a JSON body, which is read into memory
 * @param formBytes of a form in all
 * @param fileBytes of one file in it
 * @param fieldBytes of one text in it
 * @param parts how many there may be
 * @param headBytes of one part's headers
 */
public record BodyLimits(long jsonBytes, long formBytes, long fileBytes, int fieldBytes, int parts, int headBytes) {

    /** Sixteen images of 50 MB, a mask, and a prompt of 32,000 characters of four bytes. */
    public static final BodyLimits USUAL = new BodyLimits(96L << 20, 900_000_000, 64_000_000, 160 * 1024, 64, 4 * 1024);

    /** The same with no more than so many bytes of JSON. */
    public BodyLimits withJson(long bytes) {
        return new BodyLimits(Math.min(jsonBytes, bytes), formBytes, fileBytes, fieldBytes, parts, headBytes);
    }
}

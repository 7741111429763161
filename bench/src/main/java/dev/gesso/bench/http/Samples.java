package dev.gesso.bench.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;

/** Answers with pictures that are right in their header and their end, and noise between. */
public final class Samples {

    private static final String USAGE = "\"usage\":{\"input_tokens\":20,\"input_tokens_details\":{\"image_tokens\":0,"
            + "\"text_tokens\":20},\"output_tokens\":100,\"total_tokens\":120}";

    private Samples() {}

    /** A picture of about so many bytes. */
    public static byte[] png(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        ByteArrayOutputStream png = new ByteArrayOutputStream(bytes + 100);
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(1024)
                        .putInt(1024)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array());
        chunk(png, "IDAT", noise);
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** The answer with one picture. */
    public static byte[] whole(byte[] picture) {
        return ("{\"created\":1,\"data\":[{\"b64_json\":\"" + base64(picture) + "\"}]," + USAGE + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] streamed(byte[] picture) {
        return ("event: image_generation.completed\ndata: {\"type\":\"image_generation.completed\",\"b64_json\":\""
                        + base64(picture) + "\",\"created_at\":1,\"size\":\"1024x1024\",\"quality\":\"low\","
                        + "\"background\":\"opaque\",\"output_format\":\"png\"," + USAGE + "}\n\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}

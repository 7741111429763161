package dev.gesso.core.image.caption;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** A caption in an {@code iTXt} chunk right after the header (PNG 3rd edition, 11.3.3.4; XMP part 3, 1.1.5). */
final class PngCaption {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int END_OF_HEADER = 33;
    private static final int IEND = 0x49454e44;
    private static final int ITXT = 0x69545874;

    /** Where C2PA puts its manifest (C2PA 2.1, A.3.2). */
    private static final int CABX = 0x63614258;

    private static final String KEYWORD = "XML:com.adobe.xmp";

    private PngCaption() {}

    static List<Splice> splices(DataInputStream in, byte[] packet) throws IOException {
        if (in.readLong() != SIGNATURE) {
            throw UntouchableException.otherwise();
        }
        for (int type = 0; type != IEND; ) {
            long length = Integer.toUnsignedLong(in.readInt());
            type = in.readInt();
            if (type == CABX) {
                throw UntouchableException.signed();
            }
            if (type == ITXT && isXmp(in.readNBytes((int) Math.min(length, KEYWORD.length())))) {
                throw UntouchableException.described();
            }
            in.skipNBytes(type == ITXT ? Math.max(0, length - KEYWORD.length()) + 4 : length + 4);
        }
        return List.of(new Splice(END_OF_HEADER, 0, chunk(packet)));
    }

    private static boolean isXmp(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).equals(KEYWORD);
    }

    private static byte[] chunk(byte[] packet) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeInt(ITXT);
        out.writeBytes(KEYWORD);
        out.write(new byte[5]); // no compression, no language, no translated keyword
        out.write(packet);
        CRC32 crc = new CRC32();
        crc.update(body.toByteArray());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream chunk = new DataOutputStream(whole);
        chunk.writeInt(body.size() - 4);
        body.writeTo(chunk);
        chunk.writeInt((int) crc.getValue());
        return whole.toByteArray();
    }
}

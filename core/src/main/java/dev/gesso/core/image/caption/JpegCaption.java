package dev.gesso.core.image.caption;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A caption in an APP1 segment, after the APP0 of JFIF where there is one (XMP part 3, 1.1.3). */
final class JpegCaption {

    private static final int START = 0xffd8;
    private static final int APP0 = 0xffe0;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;

    /** Where C2PA puts its manifest, as JUMBF (C2PA 2.1, A.3.1). */
    private static final int APP11 = 0xffeb;

    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

    /** A segment's length has two bytes, and counts them. */
    private static final int MOST = 0xffff - 2 - XMP.length;

    private JpegCaption() {}

    static List<Splice> splices(DataInputStream in, byte[] packet) throws IOException {
        if (packet.length > MOST) {
            throw new UntouchableException("a JPEG takes " + MOST + " bytes of it, and it has " + packet.length);
        }
        if (in.readUnsignedShort() != START) {
            throw UntouchableException.otherwise();
        }
        long place = 2;
        boolean first = true;
        for (int marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
            int length = in.readUnsignedShort();
            if (marker >> 8 != 0xff || length < 2) {
                throw UntouchableException.otherwise();
            }
            lookAt(marker, in.readNBytes(length - 2));
            place += first && marker == APP0 ? length + 2 : 0;
            first = false;
        }
        return List.of(new Splice(place, 0, segment(packet)));
    }

    private static void lookAt(int marker, byte[] content) throws IOException {
        if (marker == APP11) {
            throw UntouchableException.signed();
        }
        if (marker == APP1 && Arrays.equals(Arrays.copyOf(content, XMP.length), XMP)) {
            throw UntouchableException.described();
        }
    }

    private static byte[] segment(byte[] packet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(APP1);
        out.writeShort(2 + XMP.length + packet.length);
        out.write(XMP);
        out.write(packet);
        return bytes.toByteArray();
    }
}

package dev.gesso.adapter.sketch.encode;

import java.nio.charset.StandardCharsets;

/** Writes an imprint as an XMP packet (ISO 16684-1), which JPEG and WebP files carry. */
final class Xmp {

    private static final int LONGEST_TEXT = 40_000;

    private Xmp() {}

    /** A packet of at most so many bytes; long texts are cut until it fits. */
    static byte[] packet(Imprint imprint, int mostBytes) {
        int most = LONGEST_TEXT;
        byte[] packet = packet(imprint);
        while (packet.length > mostBytes && most > 1) {
            most /= 2;
            packet = packet(imprint.shortened(most));
        }
        return packet;
    }

    private static byte[] packet(Imprint imprint) {
        StringBuilder xml = new StringBuilder()
                .append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
                .append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:gesso=\"https://gesso.dev/ns/1.0/\">");
        element(xml, "xmp:CreatorTool", imprint.software());
        xml.append("<dc:description><rdf:Alt>");
        element(xml, "rdf:li xml:lang=\"x-default\"", imprint.description());
        xml.append("</rdf:Alt></dc:description>");
        imprint.entries().forEach((name, text) -> element(xml, "gesso:" + name, text));
        xml.append("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder xml, String tag, String text) {
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        xml.append('<')
                .append(tag)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

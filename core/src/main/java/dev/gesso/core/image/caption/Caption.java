package dev.gesso.core.image.caption;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What a picture's file is to say of it, as an XMP packet (ISO 16684-1): the same in every format.
 *
 * @param description for people
 * @param facts by names that are legal in XML; they get a namespace of Gesso's own
 */
public record Caption(
        Optional<String> description, Optional<String> program, Instant time, SequencedMap<String, String> facts) {

    private static final String START = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:gesso="urn:gesso:manifest:1#">
            """;

    private static final String END = """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    public Caption {
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
    }

    byte[] packet() {
        String described = description
                .map(text ->
                        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>\n"
                                .formatted(escaped(text)))
                .orElse("");
        String made = program.map(name -> element("xmp:CreatorTool", name)).orElse("");
        String others = facts.entrySet().stream()
                .map(fact -> element("gesso:" + fact.getKey(), fact.getValue()))
                .collect(Collectors.joining());
        String date = element("xmp:CreateDate", time.toString());
        return (START + described + made + date + others + END).getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String text) {
        return "<%s>%s</%s>\n".formatted(name, escaped(text), name);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .map(point -> isLegal(point) ? point : 0xfffd)
                .mapToObj(point -> switch (point) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }

    /** XML 1.0, 2.2: characters that no document may have, however they are written. */
    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }
}

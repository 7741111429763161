package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class XmpTest {

    private static Document parsed(byte[] packet) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void isXmlThatSaysTheSame() {
        Document document = parsed(Xmp.packet(Samples.IMPRINT, 10_000));
        assertThat(text(document, "xmp:CreatorTool")).isEqualTo("Gesso");
        assertThat(text(document, "dc:description")).isEqualTo("a cat & a <dog>, été 猫");
        assertThat(text(document, "gesso:model")).isEqualTo("sketch");
    }

    @Test
    void staysXmlWhateverThePrompt() {
        String hostile = "]]> <!-- <?xml <x:xmpmeta> \"' & \ud83d \u0001 '; DROP TABLE";
        assertThat(text(parsed(Xmp.packet(Imprint.of("x", hostile), 10_000)), "dc:description"))
                .startsWith("]]> <!-- <?xml <x:xmpmeta>");
    }

    @Test
    void isCutUntilItFits() {
        LinkedHashMap<String, String> entries = new LinkedHashMap<>(Map.of("drawn", "é".repeat(30_000)));
        byte[] packet = Xmp.packet(new Imprint("x", "猫".repeat(30_000), entries), 8_000);
        assertThat(packet.length).isBetween(2_000, 8_000);
        assertThat(text(parsed(packet), "dc:description")).endsWith("…");
    }
}

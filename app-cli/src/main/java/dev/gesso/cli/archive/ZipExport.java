package dev.gesso.cli.archive;

import dev.gesso.core.archive.KeptImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes pictures, their manifests and a page that shows them into one zip file, holding none of them in memory. All
 * names in it are made from Gesso's own.
 */
final class ZipExport implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Function<KeptImage, String> manifests;
    private final ContactSheet sheet = new ContactSheet();

    /** @param manifests writes one as JSON */
    ZipExport(OutputStream out, Function<KeptImage, String> manifests) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.manifests = manifests;
    }

    /** Gives the bytes of the picture, which does not become smaller by being deflated again. */
    long add(KeptImage image) throws IOException {
        String picture =
                "pictures/" + image.name() + "." + image.manifest().format().extension();
        String manifest = "manifests/" + image.name() + ".json";
        zip.setLevel(Deflater.NO_COMPRESSION);
        begin(picture, image.manifest().time());
        long bytes;
        try (InputStream in = image.content().open()) {
            bytes = in.transferTo(zip);
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        begin(manifest, image.manifest().time());
        zip.write(manifests.apply(image).getBytes(StandardCharsets.UTF_8));
        sheet.add(image, picture, manifest);
        return bytes;
    }

    /** To be called when all pictures are in. */
    void finish(Instant now) throws IOException {
        begin("index.html", now);
        sheet.writeTo(new PrintWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void begin(String name, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }
}

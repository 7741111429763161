package dev.gesso.cli.archive;

import dev.gesso.core.archive.KeptImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** The parts of an entry are written in a few bytes each. */
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Function<KeptImage, String> manifests;
    private final ContactSheet sheet = new ContactSheet();
    private final Path draft;

    /**
     * Begins a zip file.
     *
     * @param manifests writes one as JSON
     */
    ZipExport(OutputStream out, Function<KeptImage, String> manifests) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        this.manifests = manifests;
        this.draft = Files.createTempFile("gesso-", ".part");
    }

    /**
     * Gives the bytes of the picture, which does not become smaller by being deflated again. Whether a picture is whole
     * shows at its end, and nothing can be taken out of a zip file again: what is damaged fails before it is begun.
     */
    long add(KeptImage image) throws IOException {
        try (InputStream in = image.content().open()) {
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
        }
        String picture =
                "pictures/" + image.name() + "." + image.manifest().format().extension();
        String manifest = "manifests/" + image.name() + ".json";
        zip.setLevel(Deflater.NO_COMPRESSION);
        begin(picture, image.manifest().time());
        long bytes = Files.copy(draft, zip);
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
        Files.deleteIfExists(draft);
        zip.close();
    }

    private void begin(String name, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }
}

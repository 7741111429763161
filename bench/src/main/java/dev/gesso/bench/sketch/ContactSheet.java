package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.encode.Encoders;
import dev.gesso.adapter.sketch.encode.Imprint;
import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Draws sixty prompts of six kinds, each in its own file and all on one sheet of ten columns: a row for each kind. */
public final class ContactSheet {

    private static final int COLUMNS = 10;
    private static final int CELL = 208;
    private static final int GAP = 6;
    private static final int COMPRESSION = 80;
    private static final Size SIZE = new Size(768, 768);
    private static final long SEED = 1;

    private final Artist artist = Artist.create();
    private final List<String> prompts;

    private ContactSheet(List<String> prompts) {
        this.prompts = prompts;
    }

    /** Takes the sheet's file, a JPEG, and maybe a folder for the single pictures. */
    public static void main(String[] arguments) throws IOException {
        ContactSheet sheet = new ContactSheet(prompts());
        Pixels page = sheet.page(Arrays.stream(arguments).skip(1).map(Path::of).toList());
        Files.write(Path.of(arguments[0]), encoded(page, ImageFormat.JPEG));
    }

    private static List<String> prompts() throws IOException {
        try (InputStream file = Objects.requireNonNull(ContactSheet.class.getResourceAsStream("sheet.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t", 2)[1]).toList();
        }
    }

    private Pixels page(List<Path> folders) throws IOException {
        int rows = Math.ceilDiv(prompts.size(), COLUMNS);
        Pixels page = Pixels.of(COLUMNS * (CELL + GAP) + GAP, rows * (CELL + GAP) + GAP);
        Arrays.fill(page.argb(), 0xffffffff);
        for (int i = 0; i < prompts.size(); i++) {
            Pixels picture = draw(prompts.get(i));
            for (Path folder : folders) {
                Files.createDirectories(folder);
                Files.write(folder.resolve("%02d.png".formatted(i + 1)), encoded(picture, ImageFormat.PNG));
            }
            lay(Scaling.to(picture, CELL, CELL), page, i);
        }
        return page;
    }

    private Pixels draw(String prompt) {
        return artist.draw(Plans.neverEmpty(artist.plan(prompt), prompt), SIZE, Effort.MEDIUM, SEED, List.of());
    }

    private static void lay(Pixels cell, Pixels page, int index) {
        int left = GAP + index % COLUMNS * (CELL + GAP);
        int top = GAP + Math.floorDiv(index, COLUMNS) * (CELL + GAP);
        for (int y = 0; y < CELL; y++) {
            System.arraycopy(cell.argb(), y * CELL, page.argb(), (top + y) * page.width() + left, CELL);
        }
    }

    private static byte[] encoded(Pixels picture, ImageFormat format) {
        return Encoders.pure().find(format).orElseThrow().encode(picture, COMPRESSION, Imprint.of("", ""));
    }
}

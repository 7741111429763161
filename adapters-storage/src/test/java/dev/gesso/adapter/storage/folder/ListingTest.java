package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists names of every length, many of which begin alike, page by page. */
class ListingTest {

    private static final int NAMES = 120;
    private static final int LONGEST = 17;
    private static final String LETTERS = "00012a-";

    private final SplittableRandom chance = new SplittableRandom(20261125);
    private final TreeSet<ImageName> names = new TreeSet<>();

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void shelve() throws IOException {
        Layout layout = new Layout(root);
        while (names.size() < NAMES) {
            ImageName name = name();
            Files.createDirectories(layout.folder(name));
            Files.write(layout.manifest(name), new byte[0]);
            names.add(name);
        }
    }

    @Test
    void listsEveryNameInOrderInPagesOfAnySize() throws IOException {
        for (int most = 1; most < NAMES; most = 2 * most + chance.nextInt(3)) {
            assertThat(paged(Listing.rising(new Layout(root)), most)).containsExactlyElementsOf(names);
        }
    }

    @Test
    void listsEveryNameTheOtherWayRound() throws IOException {
        for (int most = 1; most < NAMES; most = 2 * most + chance.nextInt(3)) {
            assertThat(paged(Listing.falling(new Layout(root)), most)).containsExactlyElementsOf(names.descendingSet());
        }
    }

    @Test
    void goesOnFromNamesThatAreNotThere() throws IOException {
        for (int round = 0; round < 100; round++) {
            ImageName start = name();
            assertThat(Listing.rising(new Layout(root)).names(Optional.of(start), NAMES))
                    .containsExactlyElementsOf(names.tailSet(start, false));
            assertThat(Listing.falling(new Layout(root)).names(Optional.of(start), NAMES))
                    .containsExactlyElementsOf(names.headSet(start, false).descendingSet());
        }
    }

    @Test
    void passesOverNamesThatLieInAnothersFolder() throws IOException {
        ImageName stray = new ImageName("zzzzzzzzz-zzzz-stray");
        Files.write(new Layout(root).folder(names.getFirst()).resolve(stray + ".json"), new byte[0]);
        assertThat(Listing.falling(new Layout(root)).names(Optional.empty(), 1)).doesNotContain(stray);
    }

    private static List<ImageName> paged(Listing listing, int most) throws IOException {
        List<ImageName> all = new ArrayList<>();
        List<ImageName> page = listing.names(Optional.empty(), most);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = listing.names(Optional.of(page.getLast()), most);
        }
        return Collections.unmodifiableList(all);
    }

    private ImageName name() {
        StringBuilder letters = new StringBuilder("0");
        for (int left = chance.nextInt(LONGEST); left > 0; left--) {
            letters.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new ImageName(letters.toString());
    }
}

package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FallingListingTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final ImageStore store = BucketImageStore.in(S3Server.settings(line.address()));

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @Test
    void walksThroughADayOfManyPages() {
        List<ImageName> names = day(1_500);
        List<ImageName> walked = new ArrayList<>();
        List<ImageName> page = store.newest(Optional.empty(), 700);
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = store.newest(Optional.of(page.getLast()), 700);
        }
        assertThat(walked).isEqualTo(names);
    }

    @Test
    void asksLittleForTheFirstPageOfALargeDay() {
        List<ImageName> names = day(1_500);
        assertThat(store.newest(Optional.empty(), 20)).isEqualTo(names.subList(0, 20));
        assertThat(line.requests()).hasSizeLessThan(25);
    }

    @Test
    void asksForTheLastDayAlone() {
        put("20261123-101500123-0000000001", "20261124-101500123-0000000001", "20261124-101500123-0000000002");
        assertThat(store.newest(Optional.empty(), 2))
                .containsExactly(
                        new ImageName("20261124-101500123-0000000002"), new ImageName("20261124-101500123-0000000001"));
        assertThat(line.requests()).hasSize(2);
    }

    @Test
    void walksThroughNamesOfAnyKind() {
        Random chance = new Random(20261125);
        List<ImageName> names = new ArrayList<>();
        for (int number = 0; number < 1_400; number++) {
            names.add(new ImageName(
                    "a-" + Integer.toString(chance.nextInt(40_000), 36).replace('7', '-') + "-"));
        }
        names.stream().map(ImageName::value).forEach(FallingListingTest::put);
        assertThat(store.newest(Optional.empty(), 5_000))
                .isEqualTo(names.stream()
                        .distinct()
                        .sorted(Collections.reverseOrder())
                        .toList());
    }

    /** A busy day, the newest picture first. */
    private static List<ImageName> day(int pictures) {
        List<ImageName> names = new ArrayList<>();
        for (int number = 0; number < pictures; number++) {
            names.add(new ImageName("20261124-%02d%02d%02d123-%010x"
                    .formatted(9 + number / 600, number / 60 % 60, number % 60, number * 7919 % 65_536)));
        }
        names.stream().map(ImageName::value).forEach(FallingListingTest::put);
        return names.stream().sorted(Collections.reverseOrder()).toList();
    }

    private static void put(String... names) {
        for (String name : names) {
            SERVER.put(new Keys("of/gesso/").picture(new ImageName(name)), new byte[0]);
        }
    }
}

package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreExaminer;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several stores change the same at once, each as if it stood on a machine of its own. */
class BucketRacesTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final int WRITERS = 20;
    private static final int ROUNDS = 12;
    private static final ImageName OTTER = new ImageName("otter");
    private static final byte[] PICTURE = Pictures.bytes(1, 10_000);

    private final ImageStore one = BucketImageStore.in(SERVER.settings());
    private final ImageStore other = BucketImageStore.in(SERVER.settings());

    @Test
    void letsOneOfTwentyPutTheSameBytesAndAllKeepThem() throws Exception {
        atOnce(WRITERS, number -> keep(store(number), name(number), PICTURE));
        assertThat(SERVER.keys()).filteredOn(key -> key.contains("/content/")).hasSize(1);
        for (int number = 0; number < WRITERS; number++) {
            assertThat(bytes(one, name(number))).isEqualTo(PICTURE);
        }
    }

    @Test
    void showsOneOfTwentyPicturesThatWantTheSameName() throws Exception {
        atOnce(WRITERS, number -> keep(store(number), OTTER, Pictures.bytes(number, 5_000)));
        byte[] shown = bytes(one, OTTER);
        assertThat(IntStream.range(0, WRITERS).mapToObj(number -> Pictures.bytes(number, 5_000)))
                .contains(shown);
    }

    /**
     * S3Proxy 4.1.0 compares an {@code If-Match} before it begins to write, so that two writers can both replace the same
     * manifest and one of the pictures is released by nobody. In S3 only one of them can.
     */
    @Test
    void leavesNothingThatAnExaminationOverlooksOfPicturesThatLostTheirNameInARace() throws Exception {
        atOnce(WRITERS, number -> keep(store(number), OTTER, Pictures.bytes(number, 5_000)));
        StoreExaminer examiner = (StoreExaminer) one;
        List<StoreFlaw> flaws = new ArrayList<>();
        examiner.examine(Instant.parse("2100-01-01T00:00:00Z"), flaws::add);
        assertThat(flaws).hasSizeLessThan(WRITERS / 2);
        flaws.forEach(examiner::mend);
        assertThat(SERVER.keys()).hasSize(3);
        assertThat(bytes(one, OTTER)).isNotEmpty();
    }

    @Test
    void keepsBytesThatOthersForgetAtTheSameTime() throws Exception {
        atOnce(8, number -> {
            SplittableRandom chance = new SplittableRandom(number);
            for (int round = 0; round < ROUNDS; round++) {
                keep(store(number), name(number), PICTURE);
                assertThat(bytes(store(number), name(number))).isEqualTo(PICTURE);
                if (chance.nextBoolean()) {
                    store(number).forget(name(number));
                }
            }
        });
    }

    @Test
    void leavesNothingAfterAllHaveForgotten() throws Exception {
        atOnce(8, number -> {
            for (int round = 0; round < ROUNDS; round++) {
                keep(store(number), name(number), PICTURE);
                store(number).forget(name(number));
            }
        });
        assertThat(SERVER.keys()).isEmpty();
    }

    private ImageStore store(int number) {
        return number % 2 == 0 ? one : other;
    }

    private static ImageName name(int number) {
        return new ImageName("otter-" + number);
    }

    private static void keep(ImageStore store, ImageName name, byte[] picture) {
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }

    private static byte[] bytes(ImageStore store, ImageName name) throws Exception {
        Optional<KeptImage> image = store.find(name);
        try (InputStream in = image.orElseThrow().content().open()) {
            return in.readAllBytes();
        }
    }

    private static void atOnce(int threads, Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> done : IntStream.range(0, threads)
                    .<Future<?>>mapToObj(number -> pool.submit(() -> {
                        start.await();
                        work.of(number);
                        return number;
                    }))
                    .toList()) {
                done.get();
            }
        }
    }

    /** What one of several does. */
    private interface Work {
        void of(int number) throws Exception;
    }
}

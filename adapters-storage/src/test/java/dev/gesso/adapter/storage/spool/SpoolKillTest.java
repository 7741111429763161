package dev.gesso.adapter.storage.spool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.adapter.storage.Killings;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreExaminer;
import dev.gesso.core.usecase.ExamineStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills two processes at a time that share a spool, while pictures come in and go up. */
class SpoolKillTest {

    private final Killings killings = new Killings(20261125);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void losesNothingThatAKilledProcessHadKept() throws Exception {
        List<ImageName> kept = new ArrayList<>();
        for (int kill = 0; kill < Killings.count(); kill += 2) {
            Process one = killings.start(SpoolingWithoutEnd.class, folder, "one-" + kill);
            Process other = killings.start(SpoolingWithoutEnd.class, folder, "other-" + kill);
            kept.addAll(killings.keptBeforeTheKill(one));
            kept.addAll(killings.keptBeforeTheKill(other));
        }
        ImageStore bucket = ImageStores.folder(folder.resolve("bucket"));
        Spools.prompt(bucket, folder.resolve("spool")).state();
        assertThat(bucket.list(Optional.empty(), Integer.MAX_VALUE)).containsAll(kept);
        assertThat(kept).allSatisfy(name -> assertWhole(bucket.find(name).orElseThrow()));
        assertThat(flawsLeftIn(folder.resolve("bucket"))).isZero();
        assertThat(flawsLeftIn(folder.resolve("spool"))).isZero();
    }

    /** When everything was mended that a kill may leave. */
    private static int flawsLeftIn(Path root) {
        ExamineStore examination = new ExamineStore(InstantSource.fixed(Instant.parse("9999-01-01T00:00:00Z")));
        StoreExaminer examiner =
                ImageStores.examiners(new StorageSettings.Folder(root)).getFirst();
        List<StoreFlaw> flaws = new ArrayList<>();
        examination.mend(examiner, (flaw, mending) -> flaws.add(flaw));
        assertThat(flaws).hasOnlyElementsOfTypes(StoreFlaw.Orphan.class, StoreFlaw.Leftover.class);
        return examination.examine(examiner, (flaw, mending) -> {});
    }

    private static void assertWhole(KeptImage image) {
        assertThat(ImageDigest.of(image.content()).sha256())
                .isEqualTo(image.manifest().sha256());
    }
}

package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.Killings;
import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.usecase.ExamineStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets two processes at a time use one folder, and kills them in the midst of keeping. */
class KillTest {

    private final Killings killings = new Killings(20261124);

    @TempDir
    private Path root = Path.of("");

    /** In one test, since killing takes its time. */
    @Test
    void losesNothingThatAKilledProcessHadKeptAndLeavesNothingThatCannotBeCleared() throws Exception {
        List<ImageName> kept = keptByTheKilled();
        FolderImageStore store = new FolderImageStore(root, new LocalDisk(), new Random(7)::nextLong);
        assertThat(Remains.readWholly(store)).extracting(KeptImage::name).containsAll(kept);
        ExamineStore examination = new ExamineStore(InstantSource.fixed(Instant.parse("9999-01-01T00:00:00Z")));
        List<StoreFlaw> flaws = new ArrayList<>();
        examination.mend(store, (flaw, mending) -> flaws.add(flaw));
        assertThat(flaws).hasOnlyElementsOfTypes(StoreFlaw.Orphan.class, StoreFlaw.Leftover.class);
        assertThat(examination.examine(store, (flaw, mending) -> {})).isZero();
        assertThat(Remains.readWholly(store)).extracting(KeptImage::name).containsAll(kept);
    }

    private List<ImageName> keptByTheKilled() throws IOException, InterruptedException {
        List<ImageName> kept = new ArrayList<>();
        for (int kill = 0; kill < Killings.count(); kill += 2) {
            Process one = killings.start(KeepingWithoutEnd.class, root, "one-" + kill);
            Process other = killings.start(KeepingWithoutEnd.class, root, "other-" + kill);
            kept.addAll(killings.keptBeforeTheKill(one));
            kept.addAll(killings.keptBeforeTheKill(other));
        }
        return kept;
    }
}

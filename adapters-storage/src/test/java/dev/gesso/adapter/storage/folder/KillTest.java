package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.Killings;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets two processes at a time use one folder, and kills them in the midst of keeping. */
class KillTest {

    private final Killings killings = new Killings(20261124);

    @TempDir
    private Path root = Path.of("");

    @Test
    void losesNothingThatAKilledProcessHadKept() throws Exception {
        List<ImageName> kept = new ArrayList<>();
        for (int kill = 0; kill < Killings.count(); kill += 2) {
            Process one = killings.start(KeepingWithoutEnd.class, root, "one-" + kill);
            Process other = killings.start(KeepingWithoutEnd.class, root, "other-" + kill);
            kept.addAll(killings.keptBeforeTheKill(one));
            kept.addAll(killings.keptBeforeTheKill(other));
        }
        assertThat(Remains.readWholly(FolderImageStore.in(root)))
                .extracting(KeptImage::name)
                .containsAll(kept);
    }
}

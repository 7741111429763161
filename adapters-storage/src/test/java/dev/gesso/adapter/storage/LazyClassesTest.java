package dev.gesso.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who keeps pictures in a folder does not wait for classes of a bucket. */
class LazyClassesTest {

    @Test
    void loadNothingOfTheSdkForAFolder(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepingInAFolder.class.getName(),
                        folder.resolve("pictures").toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .anyMatch(line -> line.contains("dev.gesso.adapter.storage.folder.FolderImageStore "))
                .noneMatch(line -> line.contains(" software.amazon.") || line.contains(" org.apache.hc."))
                .noneMatch(line -> line.contains("dev.gesso.adapter.storage.bucket.BucketImageStore "));
    }
}

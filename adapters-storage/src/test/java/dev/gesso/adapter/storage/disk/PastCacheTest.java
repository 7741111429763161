package dev.gesso.adapter.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Pictures;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastCacheTest {

    private static final byte[] BYTES = Pictures.bytes(1, 50_001);

    @TempDir
    private Path folder = Path.of("");

    /** Two blocks at a time, of which the first does not begin where a file system wants it. */
    private static ByteBuffer awry() {
        return ByteBuffer.allocateDirect(4 * Blocks.BLOCK)
                .alignedSlice(Blocks.BLOCK)
                .slice(1, 2 * Blocks.BLOCK);
    }

    private static ByteBuffer straight() {
        return ByteBuffer.allocateDirect(4 * Blocks.BLOCK)
                .alignedSlice(Blocks.BLOCK)
                .slice(0, 2 * Blocks.BLOCK);
    }

    private Path written(Path past, ByteBuffer blocks) throws IOException {
        Path file = folder.resolve("picture");
        try (FileOutputStream cached = new FileOutputStream(file.toFile(), true);
                PastCache out = new PastCache(past, cached, blocks)) {
            out.write(BYTES[0]);
            out.write(BYTES, 1, BYTES.length - 1);
            out.finish();
        }
        return file;
    }

    @Test
    void writesInManyPieces() throws IOException {
        assertThat(written(folder.resolve("picture"), straight())).hasBinaryContent(BYTES);
    }

    @Test
    void goesThroughTheCacheWhereThereIsNoOtherWay() throws IOException {
        assertThat(written(folder.resolve("missing"), straight())).hasBinaryContent(BYTES);
    }

    @Test
    void goesThroughTheCacheWhereTheFileSystemWantsOtherBlocks() throws IOException {
        assertThat(written(folder.resolve("picture"), awry())).hasBinaryContent(BYTES);
    }
}

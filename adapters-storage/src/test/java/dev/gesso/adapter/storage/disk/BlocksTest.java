package dev.gesso.adapter.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void lieWhereAFileSystemWantsThem() {
        ByteBuffer taken = new Blocks().take().orElseThrow();
        assertThat(taken.alignmentOffset(0, Blocks.BLOCK)).isZero();
        assertThat(taken.remaining() % Blocks.BLOCK).isZero();
    }

    @Test
    void areLentAgainWithNothingInThem() {
        Blocks blocks = new Blocks();
        ByteBuffer first = blocks.take().orElseThrow();
        blocks.giveBack(first.put((byte) 1).flip());
        ByteBuffer again = blocks.take().orElseThrow();
        assertThat(again).isSameAs(first);
        assertThat(again.remaining()).isEqualTo(again.capacity());
    }

    @Test
    void areNotWaitedForWhereThereCanBeNone() {
        Blocks blocks = new Blocks(() -> {
            throw new OutOfMemoryError("as in a process that may have none");
        });
        for (int turn = 0; turn <= Blocks.MOST; turn++) {
            assertThat(blocks.take()).isEmpty();
        }
    }
}

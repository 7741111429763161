package dev.gesso.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(10);

    @Test
    void givesNoMoreThanThereIs() {
        Room.Share share = room.share();
        assertThat(share.take(6)).isTrue();
        assertThat(share.take(6)).isFalse();
        assertThat(share.take(4)).isTrue();
    }

    @Test
    void sharesItAmongAll() {
        assertThat(room.share().take(8)).isTrue();
        assertThat(room.share().take(8)).isFalse();
    }

    @Test
    void hasWhatIsGivenBackOnceHoweverOftenItIsClosed() {
        Room.Share share = room.share();
        assertThat(share.take(10)).isTrue();
        share.close();
        share.close();
        assertThat(room.share().take(11)).isFalse();
        assertThat(room.share().take(10)).isTrue();
    }
}

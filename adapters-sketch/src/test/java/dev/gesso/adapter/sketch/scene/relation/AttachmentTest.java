package dev.gesso.adapter.sketch.scene.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.scene.Front;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.relation.Attachment.Layer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts are thing 0, guests thing 1. */
class AttachmentTest {

    private static Attachment attachment(String host, int hosts, int guests) {
        return Attachment.ofObject(Meeting.of(host, hosts, "apple", guests).encounter());
    }

    private static Group unchanged(Node host, Group guest, int index) {
        return guest;
    }

    /** Hosts, guests, how many guests are seen where each is fastened once, and where no host goes without. */
    @ParameterizedTest
    @CsvSource({"3, 3, 3, 3", "3, 1, 1, 3", "1, 3, 3, 3", "2, 5, 5, 5"})
    void sharesGuestsOut(int hosts, int guests, int once, int everywhere) {
        Attachment attachment = attachment("cat", hosts, guests);
        assertThat(attachment.each(Layer.BEFORE, AttachmentTest::unchanged).nodes(1))
                .hasSize(once);
        assertThat(attachment.all(Layer.BEFORE, AttachmentTest::unchanged).nodes(1))
                .hasSize(everywhere);
    }

    @Test
    void visitsEveryHostBeforeAnyGetsASecondGuest() {
        List<Integer> indices = new ArrayList<>();
        attachment("cat", 2, 4).each(Layer.BEFORE, (host, guest, index) -> {
            indices.add(index);
            return guest;
        });
        assertThat(indices).containsExactly(0, 0, 1, 1);
    }

    @Test
    void handsOverGuestsThatStandOnTheOrigin() {
        attachment("cat", 1, 3).each(Layer.BEFORE, (host, guest, index) -> {
            assertThat(guest.bounds().bottom()).isZero();
            return guest;
        });
    }

    @ParameterizedTest
    @CsvSource({"BEHIND, true, true", "WITHIN, false, true", "BEFORE, false, false"})
    void paintsGuestsInTheirLayer(Layer layer, boolean behindHost, boolean behindFront) {
        Joined joined = new Joined(attachment("basket", 1, 1).each(layer, AttachmentTest::unchanged));
        assertThat(joined.isHiddenBy(joined.object(), joined.subject())).isEqualTo(behindHost);
        assertThat(joined.isHiddenBy(joined.object(), new Front(joined.subject())))
                .isEqualTo(behindFront);
    }
}

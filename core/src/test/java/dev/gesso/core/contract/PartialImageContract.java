package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.CheckedRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an {@link ImageEngine} keeps that shows unfinished pictures while it draws. */
public interface PartialImageContract extends ImageEngineContract {

    @Test
    default void showsUnfinishedPicturesInTheirOrder() {
        List<Integer> shown = new ArrayList<>();
        produced(shownOnTheWay(3), (index, image) -> shown.add(index));
        assertThat(shown).isSubsetOf(0, 1, 2).startsWith(0).isSorted().doesNotHaveDuplicates();
    }

    @Test
    default void showsUnfinishedPicturesThatCanBeRead() {
        produced(shownOnTheWay(2), (index, image) -> assertIsPicture(image, ImageFormat.PNG, WIDE));
    }

    @Test
    default void showsThemOnTheCallingThread() {
        List<Thread> threads = new ArrayList<>();
        produced(shownOnTheWay(2), (index, image) -> threads.add(Thread.currentThread()));
        assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
    }

    @Test
    default void showsNothingWhereNothingIsAsked() {
        List<Integer> shown = new ArrayList<>();
        produced(request(), (index, image) -> shown.add(index));
        produced(shownOnTheWay(0), (index, image) -> shown.add(index));
        assertThat(shown).isEmpty();
    }

    @Test
    default void endsWithWhatTheListenerThrows() {
        CheckedRequest request = checked(shownOnTheWay(3));
        IllegalStateException thrown = new IllegalStateException("seen enough");
        List<Integer> shown = new ArrayList<>();
        PartialImageListener listener = (index, image) -> {
            shown.add(index);
            throw thrown;
        };
        assertThatThrownBy(() -> engine().send(request, listener)).isSameAs(thrown);
        assertThat(shown).containsExactly(0);
    }

    @Test
    default void endsAndShowsNothingMoreWhereItIsInterrupted() {
        List<Integer> shown = new ArrayList<>();
        PartialImageListener listener = (index, image) -> {
            shown.add(index);
            Thread.currentThread().interrupt();
        };
        try {
            assertCancelled(shownOnTheWay(3), listener);
        } finally {
            boolean ignored = Thread.interrupted();
        }
        assertThat(shown).containsExactly(0);
    }

    private RawRequest shownOnTheWay(int most) {
        return request().with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, most);
    }
}

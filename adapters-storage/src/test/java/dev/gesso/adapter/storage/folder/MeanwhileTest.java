package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanwhileTest {

    private static final Executor VIRTUAL = step -> Thread.ofVirtual().start(step);

    private final List<String> done = new ArrayList<>();

    @Test
    void doesAllAtOnce() throws IOException {
        CountDownLatch met = new CountDownLatch(3);
        new Meanwhile(VIRTUAL).run(aside -> {
            aside.put(() -> meet(met));
            aside.put(() -> meet(met));
            meet(met);
        });
        assertThat(met.getCount()).isZero();
    }

    @Test
    void doesItselfWhatNoThreadBegins() throws IOException {
        new Meanwhile(step -> {}).run(aside -> {
            aside.put(() -> done.add("aside"));
            done.add("here");
        });
        assertThat(done).containsExactly("here", "aside");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsOfAFailureAside(boolean atOnce) {
        Meanwhile meanwhile = new Meanwhile(atOnce ? Runnable::run : step -> {});
        assertThatThrownBy(() -> meanwhile.run(aside -> {
                    aside.put(() -> fail("aside"));
                    done.add("here");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("aside");
        assertThat(done).containsExactly("here");
    }

    @Test
    void tellsOfAFailureHereWhenTheOtherHasEnded() {
        Meanwhile meanwhile = new Meanwhile(step -> {});
        assertThatThrownBy(() -> meanwhile.run(aside -> {
                    aside.put(() -> done.add("aside"));
                    fail("here");
                }))
                .hasMessage("here");
        assertThat(done).containsExactly("aside");
    }

    @Test
    void isNotStoppedByAnInterrupt() throws IOException {
        Thread.currentThread().interrupt();
        new Meanwhile(VIRTUAL).run(aside -> aside.put(() -> done.add("aside")));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).containsExactly("aside");
    }

    private static void meet(CountDownLatch met) {
        met.countDown();
        try {
            met.await();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void fail(String why) throws IOException {
        throw new IOException(why);
    }
}

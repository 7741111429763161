package dev.gesso.core.lazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class LazyTest {

    private final AtomicInteger makings = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private final Lazy<Integer> quick = new Lazy<>(makings::incrementAndGet);
    private final Lazy<Integer> slow = new Lazy<>(this::makeSlowly);
    private final Lazy<Integer> failsOnce = new Lazy<>(this::failFirst);

    private Integer makeSlowly() {
        begun.countDown();
        await(goOn);
        return makings.incrementAndGet();
    }

    private Integer failFirst() {
        if (makings.incrementAndGet() == 1) {
            throw new IllegalStateException("not now");
        }
        return makings.get();
    }

    @Test
    void makesNothingBeforeItIsAsked() {
        assertThat(quick.isThere()).isFalse();
        assertThat(makings).hasValue(0);
    }

    @Test
    void makesItForWhoeverAsksFirst() {
        assertThat(quick.get()).isEqualTo(1);
    }

    @Test
    void keepsWhatItHasMade() {
        quick.get();
        assertThat(quick.isThere()).isTrue();
        assertThat(quick.get()).isEqualTo(1);
    }

    @Test
    void makesOneForAllWhoAskAtOnce() throws Exception {
        int many = 64;
        CyclicBarrier start = new CyclicBarrier(many);
        Callable<Integer> asking = () -> {
            start.await();
            return quick.get();
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all =
                    IntStream.range(0, many).mapToObj(number -> asking).toList();
            assertThat(threads.invokeAll(all)).extracting(Future::resultNow).containsOnly(1);
        }
    }

    @Test
    void isNotThereWhileItIsBeingMade() {
        Thread.ofVirtual().start(slow::get);
        await(begun);
        assertThat(slow.isThere()).isFalse();
        goOn.countDown();
        assertThat(slow.get()).isEqualTo(1);
    }

    @Test
    void triesAgainAfterAFailure() {
        assertThatThrownBy(failsOnce::get).hasMessage("not now");
        assertThat(failsOnce.isThere()).isFalse();
        assertThat(failsOnce.get()).isEqualTo(2);
    }

    @Test
    void letsTheNextInLineTryAfterAFailure() throws Exception {
        Callable<Integer> asking = failsOnce::get;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(asking, asking, asking));
            assertThat(answers)
                    .filteredOn(answer -> answer.state() == Future.State.FAILED)
                    .hasSize(1);
            assertThat(makings).hasValue(2);
        }
    }

    @Test
    void waitsOnWhenInterruptedAndLetsTheInterruptBe() throws Exception {
        Callable<Boolean> interrupted = () -> {
            Thread.currentThread().interrupt();
            slow.get();
            return Thread.currentThread().isInterrupted();
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(slow::get);
            await(begun);
            Future<Boolean> waiting = threads.submit(interrupted);
            goOn.countDown();
            assertThat(waiting.get()).isTrue();
            assertThat(first.get()).isEqualTo(1);
        }
    }

    @Test
    void refusesToBeAskedByItsOwnMaker() {
        class Circle {
            private final Lazy<Integer> lazy = new Lazy<>(this::asking);

            private Integer asking() {
                return lazy.get();
            }
        }
        assertThatThrownBy(new Circle().lazy::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("its own maker");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

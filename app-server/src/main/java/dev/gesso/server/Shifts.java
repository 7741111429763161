package dev.gesso.server;

import dev.gesso.server.web.Call;
import dev.gesso.server.web.Front;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Has each call answered to its end by whoever was in front when it came, and learns when their last call is over. */
final class Shifts implements Front {

    private final AtomicReference<Shift> now;

    Shifts(Front front, Runnable over) {
        this.now = new AtomicReference<>(new Shift(front, over));
    }

    /**
     * Puts another in front for all calls that come from now on.
     *
     * @param over is run once, when the new one was replaced as well and has no call any more
     */
    void change(Front front, Runnable over) {
        now.getAndSet(new Shift(front, over)).leave();
    }

    @Override
    public void answer(Call call) throws IOException {
        Shift shift = entered();
        try {
            shift.front.answer(call);
        } finally {
            shift.leave();
        }
    }

    /** A shift that is over was replaced before, so that the next look finds another. */
    private Shift entered() {
        Shift shift = now.get();
        while (!shift.enter()) {
            shift = now.get();
        }
        return shift;
    }

    private static final class Shift {

        private final Front front;
        private final Runnable over;
        /** Calls, and one for being the shift of now; at none it is over for good. */
        private final AtomicInteger present = new AtomicInteger(1);

        Shift(Front front, Runnable over) {
            this.front = front;
            this.over = over;
        }

        boolean enter() {
            return present.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        void leave() {
            if (present.decrementAndGet() == 0) {
                over.run();
            }
        }
    }
}

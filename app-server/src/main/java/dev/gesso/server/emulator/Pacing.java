package dev.gesso.server.emulator;

import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.Room;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.server.picture.Interlude;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Spreads the unfinished pictures of a drawing evenly over the time that it is to take. They are drawn in no time, and
 * wait here: whoever paused while drawing would keep others from drawing.
 */
final class Pacing implements Interlude.Showing {

    private final PartialImageListener listener;
    private final Pause pause;
    private final Room.Share room;
    private final Duration step;
    private final Queue<Waiting> waiting = new ArrayDeque<>();

    private Duration left;
    private boolean begun;

    private record Waiting(int index, GeneratedImage image) {}

    /**
     * Nothing of the time has gone by.
     *
     * @param pictures unfinished ones that are to be spread over the time
     * @param room is given back when all is shown
     */
    Pacing(PartialImageListener listener, Duration time, int pictures, Pause pause, Room.Share room) {
        this.listener = listener;
        this.pause = pause;
        this.room = room;
        this.step = time.dividedBy(pictures + 1L);
        this.left = time;
    }

    /** Waits until the first picture may be seen. */
    Pacing begin() {
        pause(step);
        return this;
    }

    @Override
    public void shown(int index, GeneratedImage image) {
        if (begun) {
            waiting.add(new Waiting(index, image));
        } else {
            begun = true;
            listener.shown(index, image);
        }
    }

    @Override
    public void finish() {
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            pause(step);
            listener.shown(next.index(), next.image());
        }
        pause(left);
        room.close();
    }

    private void pause(Duration duration) {
        left = left.minus(duration);
        try {
            pause.pause(duration);
        } catch (InterruptedException gone) {
            throw new EngineException(new EngineFailure.Cancelled("The call was given up", false), gone);
        }
    }
}

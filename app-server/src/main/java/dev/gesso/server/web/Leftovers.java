package dev.gesso.server.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * What still comes of a body whose request was answered before its end. It is thrown away for a while: a connection that
 * ends while its caller still sends takes the answer with it, unread (TCP resets it). Nobody waits for it in a thread.
 */
final class Leftovers {

    private final Request request;
    private final Callback end;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Leftovers(Request request, Callback end) {
        this.request = request;
        this.end = end;
    }

    /** Ends a request that was answered, once its body is over or the time is. */
    static void drop(Request request, Callback end, Duration most) {
        Leftovers leftovers = new Leftovers(request, end);
        leftovers.drop();
        if (!leftovers.ended.get()) {
            request.getComponents().getScheduler().schedule(leftovers::end, most.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void drop() {
        for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
            boolean over = chunk.isLast() || Content.Chunk.isFailure(chunk);
            chunk.release();
            if (over) {
                end();
                return;
            }
        }
        request.demand(this::drop);
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            end.succeeded();
        }
    }
}

package dev.gesso.server.web;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Brings a request to the front, and sees that it ends. Runs on a virtual thread, so that the front may block. */
final class FrontHandler extends Handler.Abstract {

    private final Front front;
    private final WebLimits limits;

    FrontHandler(Front front, WebLimits limits) {
        this.front = front;
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Call call = new Call(request, response, limits);
        try {
            front.answer(call);
            call.end();
            if (call.isBegun()) {
                Leftovers.drop(request, callback, limits.headTime());
            } else {
                callback.succeeded();
            }
        } catch (Throwable failed) {
            // The front answers its own mistakes, so the connection is of no use any more.
            callback.failed(failed);
        }
        return true;
    }
}

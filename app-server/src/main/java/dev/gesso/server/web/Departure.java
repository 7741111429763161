package dev.gesso.server.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;

/** Sees a caller leave while the call is being worked on: then the connection has nothing more to read. */
final class Departure implements Callback {

    private final EndPoint connection;
    private final Runnable gone;
    private final ByteBuffer rest = ByteBuffer.allocate(1);

    Departure(EndPoint connection, Runnable gone) {
        this.connection = connection;
        this.gone = gone;
    }

    void watch() {
        try {
            connection.fillInterested(this);
        } catch (ReadPendingException busy) {
            // Somebody else reads, and will be told.
        }
    }

    @Override
    public void succeeded() {
        try {
            rest.clear().flip();
            int count = connection.fill(rest);
            if (count < 0) {
                gone.run();
            } else if (count == 0) {
                watch();
            }
        } catch (IOException broken) {
            gone.run();
        }
    }

    /** Silence is no departure; neither is the end of the call, which ends the watch. */
    @Override
    public void failed(Throwable failure) {
        if (failure instanceof TimeoutException && connection.isOpen()) {
            watch();
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.BLOCKING;
    }
}

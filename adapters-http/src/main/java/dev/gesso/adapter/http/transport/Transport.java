package dev.gesso.adapter.http.transport;

import dev.gesso.core.port.CallEvent.Connections;
import java.io.IOException;

/**
 * The door to the network: real, recorded or played back. Safe for many threads. A request is sent at most once, no
 * redirect is followed, and nothing is remembered between requests but open connections.
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and has its reply read. Blocks; to be called on a virtual thread, the interruption of which closes
     * the connection at once.
     *
     * @param progress is told what was sent and received
     * @throws IOException where there is no reply, or not the whole of it
     */
    <T> T exchange(Outgoing request, ReplyReader<T> reader, Progress progress) throws IOException;

    /** The connections as they are now. */
    Connections connections();

    /** Closes all connections; calls that are under way end. */
    @Override
    void close();
}

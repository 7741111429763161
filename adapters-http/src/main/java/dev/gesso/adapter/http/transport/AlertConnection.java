package dev.gesso.adapter.http.transport;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.ResponseOutOfOrderStrategy;

/**
 * A connection that sees at once whether the other side has closed it. HttpClient waits a millisecond for that (5.6.5), on a
 * timer, at the beginning of every call; beside TLS, which goes to other networks, that is little.
 */
final class AlertConnection extends DefaultManagedHttpClientConnection {

    private final ByteBuffer first = ByteBuffer.allocate(1);

    AlertConnection(String id, Http1Config config, ResponseOutOfOrderStrategy strategy) {
        super(
                id,
                null,
                null,
                config,
                DefaultContentLengthStrategy.INSTANCE,
                DefaultContentLengthStrategy.INSTANCE,
                strategy,
                DefaultHttpRequestWriterFactory.INSTANCE,
                DefaultHttpResponseParserFactory.INSTANCE);
    }

    @Override
    public boolean isStale() throws IOException {
        Optional<SocketChannel> plain = plain();
        return plain.isPresent() ? isMoving(plain.get()) : super.isStale();
    }

    private Optional<SocketChannel> plain() {
        return getSSLSession() == null ? Optional.ofNullable(getSocket()).map(Socket::getChannel) : Optional.empty();
    }

    /** Between two calls nothing comes but the end; whatever else it is belongs to no answer. */
    private boolean isMoving(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(first.clear()) != 0;
        } finally {
            channel.configureBlocking(true);
        }
    }
}

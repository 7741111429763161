package dev.gesso.adapter.http.transport;

import dev.gesso.core.lazy.Lazy;
import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** TLS with the system's authorities, which are read when the first connection needs them: that takes a while. */
final class LazyTls implements TlsSocketStrategy {

    private final Lazy<TlsSocketStrategy> strategy =
            new Lazy<>(() -> new DefaultClientTlsStrategy(Authorities.usual()));

    @Override
    public SSLSocket upgrade(
            Socket socket, String target, int port, @Nullable Object attachment, @Nullable HttpContext context)
            throws IOException {
        return strategy.get().upgrade(socket, target, port, attachment, context);
    }
}

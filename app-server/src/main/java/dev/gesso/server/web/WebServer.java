package dev.gesso.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Listens on one address and hands every request to one front. */
public final class WebServer implements AutoCloseable {

    private static final int OUTPUT_BUFFER = 64 * 1024;
    private static final int UNLIMITED = 0;

    private final Server server;
    private final ServerConnector connector;
    private final SlowHeads slowHeads;

    private WebServer(Server server, ServerConnector connector, SlowHeads slowHeads) {
        this.server = server;
        this.connector = connector;
        this.slowHeads = slowHeads;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     * @throws UncheckedIOException where the address cannot be listened on
     */
    public static WebServer start(String host, int port, Optional<Tls> tls, WebLimits limits, Front front) {
        // Connections are limited already, and the pool's usual limit is 200 calls at once (Jetty 12.1.14).
        Server server = new Server(new VirtualThreadPool(UNLIMITED));
        HttpConfiguration http = configuration(limits);
        ServerConnector connector = tls.map(files -> files.connector(server, http))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(host);
        connector.setPort(port);
        connector.setAcceptQueueSize(limits.connections());
        connector.setIdleTimeout(limits.stall().toMillis());
        SlowHeads slowHeads = new SlowHeads(limits.headTime());
        connector.addBean(slowHeads);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        server.setHandler(new GracefulHandler(new FrontHandler(front, limits)));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(limits.stopTime().toMillis());
        return started(new WebServer(server, connector, slowHeads));
    }

    /**
     * Starts and ends a server that nobody can call, so that its classes are there when they are needed: for a start
     * that does other things meanwhile.
     */
    public static void warm() {
        WebServer.start("127.0.0.1", 0, Optional.empty(), WebLimits.USUAL, call -> call.answerNothing(404))
                .close();
    }

    private static HttpConfiguration configuration(WebLimits limits) {
        HttpConfiguration http = new HttpConfiguration();
        // A cache per connection costs 70 KB for each that is kept alive (Jetty 12.1.14).
        http.setHeaderCacheSize(0);
        http.setRequestHeaderSize(limits.headBytes());
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setSendServerVersion(false);
        // Not even lines that end in LF alone, which others may end elsewhere.
        http.setHttpCompliance(HttpCompliance.STRICT);
        return http;
    }

    private static WebServer started(WebServer made) {
        try {
            made.server.start();
            made.slowHeads.start();
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(unbound(made.connector, failed));
        } catch (Exception failed) {
            throw new IllegalStateException("The server could not be started", failed);
        }
    }

    /** The same in words that help whoever starts it. */
    private static IOException unbound(ServerConnector connector, IOException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        String reason = cause instanceof UnresolvedAddressException
                ? "there is no such host"
                : Optional.ofNullable(cause.getMessage()).orElse("the system did not say why");
        return new IOException(
                "it cannot listen on port %d of %s: %s; choose another with server.port or server.host"
                        .formatted(connector.getPort(), connector.getHost(), reason),
                failed);
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more calls, waits for those that run, and ends. */
    @Override
    public void close() {
        slowHeads.close();
        try {
            server.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception late) {
            // Calls were still running when the time was over; whoever counts them tells so.
        }
    }
}

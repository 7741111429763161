package dev.gesso.adapter.http.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;

/** Gets what lies behind one path of one host, from the one address that it is told, and follows nothing. */
public final class PinnedClient {

    private static final int OK = 200;
    private static final int HTTPS = 443;

    private final Limits limits;
    private final Sockets sockets;
    private final Alarm alarm;
    private final TlsSocketStrategy tls;

    /** Makes sockets that are not connected yet. */
    @FunctionalInterface
    public interface Sockets {
        Socket make() throws IOException;
    }

    /** Reads a body to its end. */
    @FunctionalInterface
    public interface BodyReader<T> {
        T read(InputStream body) throws IOException;
    }

    /**
     * How much an answer may take.
     *
     * @param slowest bytes a second, after the time for connecting
     */
    public record Limits(long mostBytes, Duration connect, Duration silence, Duration total, int slowest) {}

    /** Does something after a time, on another thread. */
    @FunctionalInterface
    interface Alarm {
        void ring(Duration after, Runnable action);
    }

    /** A client that trusts the system's authorities, or those of a file alone. */
    public PinnedClient(Limits limits, Sockets sockets, Optional<Path> authorities) {
        this(
                limits,
                sockets,
                authorities,
                (after, action) -> CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(action));
    }

    PinnedClient(Limits limits, Sockets sockets, Optional<Path> authorities, Alarm alarm) {
        this.limits = limits;
        this.sockets = sockets;
        this.alarm = alarm;
        this.tls = authorities
                .<TlsSocketStrategy>map(pem -> new DefaultClientTlsStrategy(Authorities.of(pem)))
                .orElseGet(LazyTls::new);
    }

    /**
     * Gets a body.
     *
     * @throws IOException where there is none, or it takes too much
     */
    public <T> T get(String host, int port, String path, InetAddress address, BodyReader<T> reader) throws IOException {
        // Unless it is told, the port stands in the Host header.
        HttpHost target = new HttpHost("https", host, port == HTTPS ? -1 : port);
        HttpUriRequestBase request = new HttpUriRequestBase("GET", URI.create(target.toURI() + path));
        request.setHeader("Accept", "image/*");
        request.setHeader("Accept-Encoding", "identity");
        request.setHeader("Connection", "close");
        alarm.ring(limits.total(), request::cancel);
        try (HttpClientConnectionManager connections = connections(host, address);
                CloseableHttpClient client = client(connections)) {
            return client.execute(target, request, handler(request, reader));
        }
    }

    private <T> HttpClientResponseHandler<T> handler(HttpUriRequestBase request, BodyReader<T> reader) {
        return response -> {
            HttpEntity entity = response.getEntity();
            if (response.getCode() != OK || entity == null || isEncoded(response)) {
                request.cancel();
                throw new IOException("no plain body");
            }
            MeasuredInput body = new MeasuredInput(entity.getContent(), limits, System::nanoTime);
            try {
                return reader.read(body);
            } catch (IOException failed) {
                // Or what is left would be read to its end.
                request.cancel();
                throw failed;
            }
        };
    }

    private static boolean isEncoded(ClassicHttpResponse response) {
        Header encoding = response.getFirstHeader("Content-Encoding");
        return encoding != null && !"identity".equalsIgnoreCase(encoding.getValue());
    }

    private HttpClientConnectionManager connections(String host, InetAddress address) {
        BasicHttpClientConnectionManager manager = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> sockets.make(),
                        null,
                        new OneAddress(host, address),
                        RegistryBuilder.<TlsSocketStrategy>create()
                                .register("https", tls)
                                .build()),
                ManagedHttpClientConnectionFactory.INSTANCE);
        manager.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.silence()))
                .build());
        manager.setTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(Timeout.of(limits.connect()))
                .build());
        return manager;
    }

    private CloseableHttpClient client(HttpClientConnectionManager connections) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setUserAgent("gesso")
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Knows one host, at the address that was checked. */
    private record OneAddress(String host, InetAddress address) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String asked) throws UnknownHostException {
            if (!asked.equals(host)) {
                throw new UnknownHostException(asked);
            }
            return new InetAddress[] {address};
        }

        @Override
        public String resolveCanonicalHostname(String asked) {
            return asked;
        }
    }
}

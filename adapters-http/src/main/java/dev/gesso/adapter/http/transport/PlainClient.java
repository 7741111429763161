package dev.gesso.adapter.http.transport;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Builds HttpClient so that it does what it is told and nothing else. */
final class PlainClient {

    /** Shorter than servers and balancers keep theirs open, so that a request seldom meets a closing connection. */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

    /** NATs forget a silent connection after as little as a minute; a picture takes two. */
    private static final int PROBE_AFTER_SECONDS = 30;

    private static final int PROBE_EACH_SECONDS = 15;
    private static final int MOST_PROBES = 4;

    /** Looking for an early answer takes a millisecond, which each 8 KiB of an upload would make it ten times slower. */
    private static final long EARLY_ANSWER_EACH_BYTES = 1 << 20;

    /** Each connection has three, of 32 KiB otherwise (HttpCore 5.4.4); whatever is larger goes past them. */
    private static final int SESSION_BUFFER = 2 * 1024;

    private PlainClient() {}

    static PoolingHttpClientConnectionManager pool(TransportSettings settings) {
        return new AlertPool()
                // Others are slower to hand out connections to many virtual threads (measured 2026-11-22).
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnTotal(settings.mostConnections())
                .setMaxConnPerRoute(settings.mostConnections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connect()))
                        .setSocketTimeout(Timeout.DISABLED)
                        .setIdleTimeout(Timeout.of(LONGEST_IDLE))
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.of(settings.handshake()))
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(Timeout.DISABLED)
                        .setTcpNoDelay(true)
                        .setSoKeepAlive(true)
                        .setTcpKeepIdle(PROBE_AFTER_SECONDS)
                        .setTcpKeepInterval(PROBE_EACH_SECONDS)
                        .setTcpKeepCount(MOST_PROBES)
                        .build())
                .setTlsSocketStrategy(tls(settings))
                .setConnectionFactory(PlainClient::connection)
                .build();
    }

    /** One on which an engine that says no while a large upload is under way is heard at once. */
    private static ManagedHttpClientConnection connection(@Nullable Socket socket) throws IOException {
        AlertConnection connection = new AlertConnection(
                "gesso",
                Http1Config.custom().setBufferSize(SESSION_BUFFER).build(),
                new MonitoringResponseOutOfOrderStrategy(EARLY_ANSWER_EACH_BYTES));
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }

    /** Makes sockets that can be looked at without waiting. */
    private static final class AlertPool extends PoolingHttpClientConnectionManagerBuilder {
        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    AlertPool::socket, ports, names, name -> "https".equals(name) ? tls : null);
        }

        private static Socket socket(@Nullable Proxy socks) throws IOException {
            return socks == null ? SocketChannel.open().socket() : new Socket(socks);
        }
    }

    private static TlsSocketStrategy tls(TransportSettings settings) {
        return settings.authorities()
                .<TlsSocketStrategy>map(pem -> new DefaultClientTlsStrategy(Authorities.of(pem)))
                .orElseGet(LazyTls::new);
    }

    static CloseableHttpClient client(TransportSettings settings, PoolingHttpClientConnectionManager pool) {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(pool)
                .setRequestExecutor(new WatchedExecutor())
                .setUserAgent("gesso")
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.DISABLED)
                        .setConnectionRequestTimeout(Timeout.DISABLED)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState();
        settings.proxy().ifPresent(proxy -> proxy(builder, proxy));
        return builder.build();
    }

    private static void proxy(HttpClientBuilder builder, URI proxy) {
        HttpHost host = new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort());
        builder.setProxy(host);
        String user = proxy.getUserInfo();
        if (user != null) {
            String[] parts = user.split(":", 2);
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    new AuthScope(host),
                    new UsernamePasswordCredentials(parts[0], (parts.length > 1 ? parts[1] : "").toCharArray()));
            builder.setDefaultCredentialsProvider(credentials);
        }
    }
}

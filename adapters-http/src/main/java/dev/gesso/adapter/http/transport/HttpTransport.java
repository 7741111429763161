package dev.gesso.adapter.http.transport;

import dev.gesso.core.port.CallEvent.Connections;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolStats;

/** Sends requests with Apache HttpClient over HTTP/1.1. */
public final class HttpTransport implements Transport {

    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient client;

    private HttpTransport(PoolingHttpClientConnectionManager pool, CloseableHttpClient client) {
        this.pool = pool;
        this.client = client;
    }

    /**
     * A pool of connections, none of which is open yet.
     *
     * @throws IllegalArgumentException where the file of authorities cannot be used
     */
    public static HttpTransport open(TransportSettings settings) {
        PoolingHttpClientConnectionManager pool = PlainClient.pool(settings);
        return new HttpTransport(pool, PlainClient.client(settings, pool));
    }

    @Override
    public <T> T exchange(Outgoing request, ReplyReader<T> reader, Progress progress) throws IOException {
        HttpUriRequestBase sent = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().all().forEach(header -> sent.addHeader(header.name(), header.value()));
        request.body().ifPresent(body -> sent.setEntity(new BodyEntity(body, progress)));
        HttpContext context = HttpClientContext.create();
        context.setAttribute(WatchedExecutor.PROGRESS, progress);
        Handling<T> handling = new Handling<>(sent, reader, progress);
        try {
            return client.execute(sent, context, handling);
        } catch (IOException failed) {
            // What was read stays read, even where the connection cannot be left in good order.
            return handling.result.orElseThrow(() -> failed);
        }
    }

    private static InputStream content(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null
                ? InputStream.nullInputStream()
                : Optional.ofNullable(entity.getContent()).orElseGet(InputStream::nullInputStream);
    }

    private static Headers headers(ClassicHttpResponse response) {
        List<Headers.Header> headers = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            headers.add(new Headers.Header(
                    header.getName(), Optional.ofNullable(header.getValue()).orElse("")));
        }
        return new Headers(headers);
    }

    @Override
    public Connections connections() {
        PoolStats stats = pool.getTotalStats();
        return new Connections(stats.getLeased(), stats.getAvailable(), stats.getPending());
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        pool.close(CloseMode.IMMEDIATE);
    }

    private static final class Handling<T> implements HttpClientResponseHandler<T> {

        private final HttpUriRequestBase sent;
        private final ReplyReader<T> reader;
        private final Progress progress;
        private Optional<T> result = Optional.empty();

        Handling(HttpUriRequestBase sent, ReplyReader<T> reader, Progress progress) {
            this.sent = sent;
            this.reader = reader;
            this.progress = progress;
        }

        /** Leaves by cancelling where the body was not read to its end: HttpClient would read the rest of it first. */
        @Override
        public T handleResponse(ClassicHttpResponse response) throws IOException {
            progress.beginReceiving();
            WatchedInput body = new WatchedInput(content(response), progress);
            try {
                T read = reader.read(new Reply(response.getCode(), headers(response), body));
                result = Optional.of(read);
                return read;
            } finally {
                if (!body.isEnded()) {
                    sent.cancel();
                }
            }
        }
    }
}

package dev.gesso.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** One request, and the answer to it, which may be written once. For one thread, but for {@link #watch}. */
public final class Call {

    private static final List<HttpHeader> OF_A_CONTENT = List.of(
            HttpHeader.CONTENT_TYPE,
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.CONTENT_RANGE,
            HttpHeader.ETAG,
            HttpHeader.CACHE_CONTROL,
            HttpHeader.ACCEPT_RANGES);

    private final Request request;
    private final Response response;
    private final WebLimits limits;
    private final long begun = System.nanoTime();
    private Optional<OutputStream> output = Optional.empty();
    private volatile boolean last;
    private UnaryOperator<OutputStream> shape = UnaryOperator.identity();

    Call(Request request, Response response, WebLimits limits) {
        this.request = request;
        this.response = response;
        this.limits = limits;
    }

    public String method() {
        return request.getMethod();
    }

    /** As it was sent, escapes and all, without the query. */
    public String path() {
        String path = request.getHttpURI().getPath();
        return path == null ? "" : path;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    public List<String> headers(String name) {
        return request.getHeaders().getValuesList(name);
    }

    /**
     * What the query gives first under a name.
     *
     * @throws UnreadableQueryException where nobody can say
     */
    public Optional<String> query(String name) {
        try {
            return Optional.ofNullable(Request.extractQueryParameters(request).getValue(name));
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            // The one when it is read first, the other whenever it is read again (Jetty 12.1.14).
            throw new UnreadableQueryException(unreadable);
        }
    }

    /** How many bytes the body will have; empty where it comes in chunks. */
    public OptionalLong length() {
        return request.getLength() < 0 ? OptionalLong.empty() : OptionalLong.of(request.getLength());
    }

    public boolean isSecure() {
        return request.isSecure();
    }

    /** The body as it arrives; reading fails with {@link SlowBodyException} where it arrives too slowly. */
    public InputStream body() {
        return new PacedInput(Request.asInputStream(request), limits);
    }

    /** Puts a header on the answer, which has not begun yet. */
    public void put(String name, String value) {
        response.getHeaders().put(name, value);
    }

    /** Has the answer, which has not begun yet, written to something else, which passes it on. */
    public void shape(UnaryOperator<OutputStream> shaping) {
        shape = shaping;
    }

    /** Begins the answer; it is sent when the stream is full, flushed or closed. */
    public OutputStream answer(int status, String mediaType) {
        answerNothing(status);
        put("Content-Type", mediaType);
        OutputStream begun = shape.apply(Response.asBufferedOutputStream(request, response));
        output = Optional.of(begun);
        return begun;
    }

    /** The time since the request's headers were read. */
    public Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Answers without a body. */
    public void answerNothing(int status) {
        response.setStatus(status);
        put("X-Content-Type-Options", "nosniff");
        put("Openai-Processing-Ms", String.valueOf(took().toMillis()));
    }

    /** The status that is, or will be, sent. */
    public int status() {
        return response.getStatus();
    }

    /** Whether it is too late for another answer. */
    public boolean isBegun() {
        return response.isCommitted();
    }

    /** Forgets what was written, of which nothing was sent. */
    public void startOver() {
        OF_A_CONTENT.forEach(response.getHeaders()::remove);
        output = Optional.empty();
    }

    /** Has the connection end with this call, whose answer has not begun yet. */
    public void endConnection() {
        put("Connection", "close");
        if (request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1) {
            // Or the end of the connection would be the end of the answer, however early it came.
            put("Transfer-Encoding", "chunked");
        }
        last = true;
    }

    /**
     * Watches for the caller to leave, which runs the action once, on another thread. The connection ends with the call,
     * so that a call whose answer has begun on a connection that is to stay is not watched. The body must have been read.
     */
    public void watch(Runnable gone) {
        if (!last && !isBegun()) {
            endConnection();
        }
        if (last) {
            new Departure(request.getConnectionMetaData().getConnection().getEndPoint(), gone).watch();
        }
    }

    void end() throws IOException {
        if (output.isPresent()) {
            output.get().close();
        }
    }
}

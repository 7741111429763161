package dev.gesso.adapter.http.transport;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Notes the moment at which a request goes out. Whatever fails before it (resolving, connecting, TLS, a proxy's tunnel)
 * cannot have cost anything.
 */
final class WatchedExecutor extends HttpRequestExecutor {

    static final String PROGRESS = "dev.gesso.progress";

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback callback,
            HttpContext context)
            throws IOException, HttpException {
        if (!Method.CONNECT.isSame(request.getMethod())
                && context.getAttribute(PROGRESS) instanceof Progress progress) {
            progress.beginSending();
        }
        return super.execute(request, connection, callback, context);
    }
}

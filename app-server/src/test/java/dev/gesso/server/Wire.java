package dev.gesso.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A bare connection: sends what no client would send, and shows what comes back. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire to(TestServer server) {
        return to(server.port());
    }

    static Wire to(int port) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            return new Wire(socket);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends text, with LF standing for CRLF. */
    Wire send(String text) {
        return sendExactly(text.replace("\n", "\r\n"));
    }

    Wire sendExactly(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Everything until the server ends the connection. */
    String readAll() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException open) {
            throw new IllegalStateException("The server kept the connection open", open);
        } catch (IOException reset) {
            return "";
        }
    }

    /** Reads until a text has come. */
    String readUntil(String end) {
        StringBuilder text = new StringBuilder();
        try {
            while (text.indexOf(end) < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    throw new IllegalStateException("The connection ended after: " + text);
                }
                text.append((char) next);
            }
            return text.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** So many bytes, or fewer where the connection ends. */
    byte[] read(int count) {
        try {
            return socket.getInputStream().readNBytes(count);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package dev.gesso.adapter.storage.bucket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A line to the server on which any request may fail as a test wants it; one connection for each request. */
final class TroubledLine implements AutoCloseable {

    private static final String END = "\r\n\r\n";

    private final URI server;
    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicReference<Function<Request, Fault>> trouble = new AtomicReference<>(any -> new Fault.None());

    /**
     * A request as it goes by.
     *
     * @param number from 1 since the last change
     * @param line such as {@code PUT /bucket/key HTTP/1.1}
     * @param head that line and all fields, in lower case
     */
    record Request(int number, String line, String head) {
        boolean isOf(String method, String part) {
            return line.startsWith(method + " ") && line.contains(part);
        }
    }

    private TroubledLine(URI server) throws IOException {
        this.server = server;
        this.socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    }

    static TroubledLine to(URI server) {
        try {
            TroubledLine line = new TroubledLine(server);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException noSocketLeft) {
            throw new UncheckedIOException(noSocketLeft);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Begins to count anew. */
    void be(Function<Request, Fault> wanted) {
        requests.clear();
        trouble.set(wanted);
    }

    void heal() {
        be(any -> new Fault.None());
    }

    /** The first lines of all requests since the last change. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            String line = head.lines().findFirst().orElse("");
            if (!line.isEmpty()) {
                requests.add(line);
                suffer(
                        client,
                        head,
                        trouble.get().apply(new Request(requests.size(), line, head.toLowerCase(Locale.ROOT))));
            }
        } catch (IOException gone) {
            // one side has hung up, which is what such lines do
        }
    }

    private void suffer(Socket client, String head, Fault fault) throws IOException {
        switch (fault) {
            case Fault.None ignored -> client.getOutputStream().write(answer(client, head));
            case Fault.CutBefore ignored -> client.setSoLinger(true, 0);
            case Fault.Refused(int status, String code) -> {
                body(client, head);
                client.getOutputStream().write(error(status, code));
            }
            case Fault.RefusedUnread(int status, String code) ->
                client.getOutputStream().write(error(status, code));
            case Fault.DoneButRefused(int status, String code) -> {
                answer(client, head);
                client.getOutputStream().write(error(status, code));
            }
            case Fault.CutAfter ignored -> answer(client, head);
            case Fault.CutWithin ignored -> cutWithin(client, head);
            case Fault.Garbled ignored -> client.getOutputStream().write(answer(head, garbled(body(client, head))));
            case Fault.HalfAnswer ignored -> {
                byte[] answer = answer(client, head);
                client.getOutputStream().write(answer, 0, answer.length * 3 / 4);
            }
            case Fault.Silence ignored -> {
                answer(client, head);
                client.getInputStream().read();
            }
        }
    }

    private byte[] answer(Socket client, String head) throws IOException {
        return answer(head, body(client, head));
    }

    private static byte[] garbled(byte[] body) {
        body[body.length / 2] ^= 1;
        return body;
    }

    private byte[] answer(String head, byte[] body) throws IOException {
        try (Socket upstream = connect()) {
            upstream.getOutputStream().write(forwarded(head));
            upstream.getOutputStream().write(body);
            return upstream.getInputStream().readAllBytes();
        }
    }

    private void cutWithin(Socket client, String head) throws IOException {
        byte[] body = body(client, head);
        try (Socket upstream = connect()) {
            upstream.getOutputStream().write(forwarded(head));
            upstream.getOutputStream().write(body, 0, body.length / 2);
            upstream.setSoLinger(true, 0);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(server.getHost(), server.getPort());
    }

    private static byte[] forwarded(String head) {
        String fields = head.replaceAll("(?im)^(expect|connection):.*\r\n", "");
        return (fields.substring(0, fields.length() - 2) + "Connection: close" + END)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] body(Socket client, String head) throws IOException {
        if (head.toLowerCase(Locale.ROOT).contains("100-continue")) {
            client.getOutputStream().write(("HTTP/1.1 100 Continue" + END).getBytes(StandardCharsets.ISO_8859_1));
        }
        int length = Arrays.stream(head.split("\r\n", -1))
                .filter(field -> field.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToInt(field -> Integer.parseInt(field.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return client.getInputStream().readNBytes(length);
    }

    private static byte[] error(int status, String code) {
        String xml = "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + S3Server.SECRET_KEY
                + "</Message></Error>";
        return ("HTTP/1.1 " + status + " No\r\nContent-Type: application/xml\r\nConnection: close\r\nContent-Length: "
                        + xml.length() + END + xml)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}

package dev.gesso.bench.server;

import dev.gesso.server.web.WebLimits;
import dev.gesso.server.web.WebServer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A server with the same web layer that receives bodies and throws them away. */
public final class Discard implements AutoCloseable {

    private final Process process;
    private final int port;

    private Discard(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Discard start() throws IOException, InterruptedException {
        int port = Ports.free();
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Discard.class.getName(),
                        Integer.toString(port))
                .inheritIO()
                .start();
        Ports.await(port, process);
        return new Discard(process, port);
    }

    /** Takes the port. */
    public static void main(String[] arguments) throws InterruptedException {
        WebServer.start("127.0.0.1", Integer.parseInt(arguments[0]), Optional.empty(), WebLimits.USUAL, call -> {
            call.body().transferTo(OutputStream.nullOutputStream());
            call.answerNothing(200);
        });
        new CountDownLatch(1).await();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}

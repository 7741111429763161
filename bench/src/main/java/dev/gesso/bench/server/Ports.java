package dev.gesso.bench.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** Ports of this machine. */
final class Ports {

    private static final int PATIENCE = 60_000;

    private Ports() {}

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until a process listens. */
    static void await(int port, Process process) throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE && process.isAlive(); waited++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
        throw new IOException("Nobody listens on port " + port);
    }
}

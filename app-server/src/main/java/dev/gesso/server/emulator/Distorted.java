package dev.gesso.server.emulator;

import dev.gesso.server.web.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds an answer back until it is whole, to send it in another way. */
final class Distorted extends ByteArrayOutputStream {

    private final Call call;
    private final OutputStream out;
    private final Distortion distortion;
    private boolean sent;

    Distorted(Call call, OutputStream out, Distortion distortion) {
        this.call = call;
        this.out = out;
        this.distortion = distortion;
    }

    @Override
    public void close() throws IOException {
        if (!sent) {
            sent = true;
            distortion.send(toByteArray(), call, out);
        }
    }
}

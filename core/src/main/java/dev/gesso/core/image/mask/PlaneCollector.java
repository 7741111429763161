package dev.gesso.core.image.mask;

import dev.gesso.core.image.Size;
import dev.gesso.core.image.png.Pass;
import dev.gesso.core.image.png.PlaneVisitor;

/** Puts the rows of an image together, also where they come interlaced. */
final class PlaneCollector implements PlaneVisitor {

    private byte[] all = new byte[0];
    private int stride;

    @Override
    public void begin(Size size) {
        all = new byte[Math.toIntExact(size.pixels())];
        stride = size.width();
    }

    @Override
    public boolean visit(byte[] values, int width, Pass pass, int row) {
        int start = pass.row(row) * stride;
        for (int x = 0; x < width; x++) {
            all[start + pass.column(x)] = values[x];
        }
        return true;
    }

    byte[] values() {
        return all;
    }
}

package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.LocalDisk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The disk, but for one step that fails, or for all from one step on. A write has three: it begins, fills, is forced. */
final class FailingDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final int failing;
    private final boolean forGood;
    private int steps;

    FailingDisk(int failing, boolean forGood) {
        this.failing = failing;
        this.forGood = forGood;
    }

    synchronized boolean hasFailed() {
        return steps >= failing;
    }

    @Override
    public NewFile create(Path file, long bytes) throws IOException {
        step();
        return new Failing(disk.create(file, bytes));
    }

    /** A file whose filling and force are steps as well. */
    private final class Failing implements NewFile {

        private final NewFile file;

        Failing(NewFile file) {
            this.file = file;
        }

        @Override
        public void write(Body body) throws IOException {
            file.write(out -> {
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                body.writeTo(whole);
                out.write(whole.toByteArray(), 0, whole.size() / 2);
                step();
                out.write(whole.toByteArray(), whole.size() / 2, whole.size() - whole.size() / 2);
            });
        }

        @Override
        public void force() throws IOException {
            step();
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public void link(Path file, Path secondName) throws IOException {
        step();
        disk.link(file, secondName);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        disk.delete(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        step();
        disk.force(folder);
    }

    private synchronized void step() throws IOException {
        steps++;
        if (forGood ? steps >= failing : steps == failing) {
            throw new IOException("No space left on device");
        }
    }
}

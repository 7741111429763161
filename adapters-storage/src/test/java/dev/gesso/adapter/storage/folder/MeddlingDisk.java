package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The disk, before one of whose forces of a folder somebody else does something. */
final class MeddlingDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final AtomicInteger left;
    private final Runnable meddling;

    /** @param which force it is, from 1 on */
    MeddlingDisk(int which, Runnable meddling) {
        this.left = new AtomicInteger(which);
        this.meddling = meddling;
    }

    @Override
    public NewFile create(Path file, long bytes) throws IOException {
        return disk.create(file, bytes);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void link(Path file, Path secondName) throws IOException {
        disk.link(file, secondName);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        if (left.decrementAndGet() == 0) {
            meddling.run();
        }
        disk.force(folder);
    }
}

package dev.gesso.adapter.storage;

import java.nio.file.Path;

/** Where pictures shall be kept. */
public sealed interface StorageSettings {

    /** In this process, for as long as it lives; the oldest go when all together fill an eighth of the heap. */
    record InMemory() implements StorageSettings {}

    /** In a folder of this machine; it and its parents are made when the first picture is kept. */
    record Folder(Path path) implements StorageSettings {}
}

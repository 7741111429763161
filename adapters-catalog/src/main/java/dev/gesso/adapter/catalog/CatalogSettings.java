package dev.gesso.adapter.catalog;

import java.nio.file.Path;

/** Where what is known about models comes from. */
public sealed interface CatalogSettings {

    /** From Gesso's own files alone. */
    record Shipped() implements CatalogSettings {}

    /**
     * From a folder first, then from Gesso's own files. The folder has {@code models}, with a JSON file for each model,
     * or {@code prices.json}, or both.
     */
    record WithFolder(Path path) implements CatalogSettings {}
}

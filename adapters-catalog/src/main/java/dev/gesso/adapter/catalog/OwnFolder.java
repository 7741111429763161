package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.JsonFile;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.model.ModelProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A user's own models and prices, as they were found in a folder. */
record OwnFolder(List<OwnModel> models, Path priceFile, List<PriceTable> prices) {

    /** A model and the file that it is from. */
    record OwnModel(Path file, ModelProfile profile) {}

    OwnFolder {
        models = List.copyOf(models);
        prices = List.copyOf(prices);
    }

    List<ModelProfile> profiles() {
        return models.stream().map(OwnModel::profile).toList();
    }

    /** Reads all files; what comes out is worth something only if no problem was told. */
    static OwnFolder read(Path folder, Consumer<String> problems) {
        Path models = folder.resolve("models");
        Path prices = folder.resolve(JsonPriceList.FILE);
        if (!Files.exists(models) && !Files.exists(prices)) {
            problems.accept(folder + ": there is neither a folder models nor a file " + JsonPriceList.FILE + " in it");
        }
        return new OwnFolder(
                files(models, problems).stream()
                        .flatMap(file -> read(file, ProfileShape.PROFILE, problems).stream()
                                .map(profile -> new OwnModel(file, profile)))
                        .toList(),
                prices,
                Files.exists(prices) ? read(prices, PriceShape.PRICES, problems).orElse(List.of()) : List.of());
    }

    /** In the order of their names, so that problems are told in the same order everywhere. */
    private static List<Path> files(Path models, Consumer<String> problems) {
        List<Path> files = new ArrayList<>();
        if (Files.exists(models)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(models, "[!.]*.json")) {
                found.forEach(files::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                problems.accept(models + ": it is no folder that can be read");
            }
        }
        return files.stream().sorted().toList();
    }

    private static <T> Optional<T> read(Path file, Shape<T> shape, Consumer<String> problems) {
        if (!Files.isRegularFile(file)) {
            problems.accept(file + ": it is no file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(JsonFile.read(file.toString(), in, shape, problems));
        } catch (IOException unreadable) {
            problems.accept(file + ": it cannot be read");
            return Optional.empty();
        }
    }
}

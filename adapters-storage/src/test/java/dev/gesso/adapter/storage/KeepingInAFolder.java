package dev.gesso.adapter.storage;

import com.google.inject.Guice;
import dev.gesso.adapter.storage.settings.StorageKeys;
import dev.gesso.adapter.storage.settings.StorageReader;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A program that does with a folder what apps do, from settings to a kept picture. */
final class KeepingInAFolder {

    private KeepingInAFolder() {}

    public static void main(String[] arguments) {
        List<Setting<?>> known = new ArrayList<>(StorageKeys.more());
        known.add(StorageKeys.store("memory"));
        SettingsLayer layer = SettingsLayer.ofFile("gesso.yaml", new TreeMap<>(Map.of("store", arguments[0])));
        StorageSettings settings = new StorageReader(SettingsSource.of(List.of(layer), known), name -> "", Path::of)
                .settings()
                .orElseThrow();
        byte[] picture = Pictures.bytes(1, 10);
        Guice.createInjector(StorageModules.chosenBy(settings))
                .getInstance(ImageStore.class)
                .keep(new ImageName("otter"), Pictures.source(picture), Manifests.of(picture));
    }
}

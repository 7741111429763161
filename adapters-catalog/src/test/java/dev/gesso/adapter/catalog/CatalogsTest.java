package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.port.TextTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogsTest {

    @TempDir
    private Path folder;

    @Test
    void knowTheTokensOfAText() {
        assertThat(Catalogs.shipped().tokenizer().count("A baby otter")).isEqualTo(4);
    }

    @Test
    void holdWhatTheSettingsAskFor() throws IOException {
        Files.writeString(
                Files.createDirectory(folder.resolve("models")).resolve("mine.json"),
                Shipped.replaced(Shipped.model("gpt-image-1-mini"), "\"gpt-image-1-mini\"", "\"otter\""));
        assertThat(Catalogs.chosenBy(new CatalogSettings.WithFolder(folder))
                        .models()
                        .names())
                .hasSize(12);
        assertThat(Catalogs.chosenBy(new CatalogSettings.Shipped()).models().names())
                .hasSize(11);
    }

    @Test
    void areBoundAsTheyWereRead() {
        Knowledge knowledge = Catalogs.shipped();
        Injector injector = Guice.createInjector(new CatalogModule(knowledge));
        assertThat(injector.getInstance(ModelCatalog.class)).isSameAs(knowledge.models());
        assertThat(injector.getInstance(PriceList.class)).isSameAs(knowledge.prices());
        assertThat(injector.getInstance(TextTokenizer.class)).isSameAs(knowledge.tokenizer());
    }
}

package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.contract.PictureLinksContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PictureLinks;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BucketLinksTest implements PictureLinksContract {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private final PictureLinks links = BucketLinks.to(SERVER.settings());
    private final ImageStore store = BucketImageStore.in(SERVER.settings());

    @Override
    public PictureLinks links() {
        return links;
    }

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void showNothingToWhoeverAltersThem() throws IOException {
        keep(LINKED);
        URI link = links.link(LINKED, Duration.ofMinutes(1)).orElseThrow();
        assertThat(status(link)).isEqualTo(200);
        assertThat(status(URI.create(link.toString().replace("X-Amz-Expires=60", "X-Amz-Expires=6000"))))
                .isEqualTo(403);
    }

    @Test
    void leadNowhereWhenThePictureIsForgotten() throws IOException {
        keep(LINKED);
        URI link = links.link(LINKED, Duration.ofMinutes(1)).orElseThrow();
        store.forget(LINKED);
        assertThat(status(link)).isEqualTo(404);
    }

    @Test
    void nameThePictureForWhoeverSavesIt() {
        keep(new ImageName("otter"));
        assertThat(links.link(new ImageName("otter"), Duration.ofMinutes(1))
                        .orElseThrow()
                        .getQuery())
                .contains("inline; filename=\"otter.png\"");
    }

    @Test
    void sayThatTheBucketIsGone() {
        SERVER.objects().deleteContainer(S3Server.BUCKET);
        assertThatThrownBy(() -> links.link(LINKED, Duration.ofMinutes(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("make the bucket");
    }

    @Test
    void areThereForABucketOnly() {
        assertThat(ImageStores.links(new StorageSettings.Bucket(SERVER.settings())))
                .isPresent();
        assertThat(ImageStores.links(new StorageSettings.InMemory())).isEmpty();
        assertThat(ImageStores.links(new StorageSettings.Folder(Path.of("pictures"))))
                .isEmpty();
    }

    private void keep(ImageName name) {
        store.keep(name, Pictures.source(PICTURE), Manifests.of(PICTURE));
    }

    private static int status(URI link) throws IOException {
        return ((HttpURLConnection) link.toURL().openConnection()).getResponseCode();
    }
}

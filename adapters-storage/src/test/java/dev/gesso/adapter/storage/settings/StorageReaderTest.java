package dev.gesso.adapter.storage.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Credentials;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Encryption;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageReaderTest {

    private static final Path HOME = Path.of("/home/otter");
    private static final String SECRET = "a-secret-that-nobody-may-see";
    private static final Map<String, String> BUCKET = Map.of("store", "s3://otters/of/gesso");

    @Test
    void saysNothingWhereNothingIsSet() {
        assertThat(reader(Map.of()).settings()).isEmpty();
    }

    @Test
    void readsMemory() {
        assertThat(read(Map.of("store", "memory"))).isEqualTo(new StorageSettings.InMemory());
    }

    @Test
    void readsAFolderAsAPersonWritesIt() {
        assertThat(read(Map.of("store", "pictures"))).isEqualTo(new StorageSettings.Folder(HOME.resolve("pictures")));
    }

    @Test
    void readsABucketAlone() {
        assertThat(bucket(Map.of())).isEqualTo(BucketSettings.of("otters", "of/gesso/"));
    }

    @Test
    void letsPicturesWaitForABucketInTheUsersOwnFolder() {
        assertThat(spooled(BUCKET).folder().getParent()).isEqualTo(HOME.resolve("~/.local/state/gesso/spool"));
        assertThat(spooled(BUCKET).limits()).isEqualTo(SpoolLimits.USUAL);
    }

    @Test
    void letsPicturesOfEachBucketWaitByThemselves() {
        Path one = spooled(Map.of("store", "s3://otters")).folder();
        Path other = spooled(Map.of("store", "s3://otters/young")).folder();
        assertThat(one).isNotEqualTo(other);
        assertThat(one.getParent()).isEqualTo(other.getParent());
    }

    @Test
    void letsPicturesWaitForAFolderWhereItIsTold() {
        StorageSettings.Spooled spooled = spooled(
                Map.of("store", "pictures", "spool.folder", "spool", "spool.bytes", "1MB", "spool.free", "2MB"));
        assertThat(spooled.store()).isEqualTo(new StorageSettings.Folder(HOME.resolve("pictures")));
        assertThat(spooled.folder().getParent()).isEqualTo(HOME.resolve("spool"));
        assertThat(spooled.limits()).isEqualTo(new SpoolLimits(1_000_000, 2_000_000));
    }

    @Test
    void readsEveryKey() {
        BucketSettings settings = bucket(Map.of(
                "s3.endpoint", "http://127.0.0.1:9000",
                "s3.region", "eu-central-1",
                "s3.path-style", "false",
                "s3.access-key", "otter",
                "s3.secret-key", "env:OTTER_SECRET",
                "s3.encryption", "aws:kms",
                "s3.encryption-key", "alias/otters",
                "s3.storage-class", "STANDARD_IA",
                "s3.multipart-from", "6000000"));
        assertThat(settings)
                .usingRecursiveComparison()
                .ignoringFields("credentials")
                .isEqualTo(new BucketSettings(
                        "otters",
                        "of/gesso/",
                        Optional.of(URI.create("http://127.0.0.1:9000")),
                        Optional.of("eu-central-1"),
                        false,
                        new Credentials.Found(),
                        new Encryption.Kms(Optional.of("alias/otters")),
                        Optional.of("STANDARD_IA"),
                        6_000_000));
    }

    @Test
    void putsTheBucketIntoThePathOfAnEndpoint() {
        assertThat(bucket(Map.of("s3.endpoint", "https://s3.example.com")).pathStyle())
                .isTrue();
    }

    @Test
    void fetchesASecretFromAVariable() {
        assertThat(secret("env:OTTER_SECRET")).isEqualTo(SECRET);
    }

    @Test
    void fetchesASecretFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(
                folder.resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, SECRET + "\n");
        assertThat(secret("file:" + file)).isEqualTo(SECRET);
    }

    @Test
    void refusesASecretThatOthersMayRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> secret("file:" + file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void readsTheSameAgain() {
        Map<String, String> keys = Map.of("s3.access-key", "otter", "s3.secret-key", "env:OTTER_SECRET");
        assertThat(bucket(keys)).isEqualTo(bucket(keys));
    }

    @ParameterizedTest
    @CsvSource({"env:NO_SUCH_VARIABLE,set the variable NO_SUCH_VARIABLE", "file:/no/such/file,cannot be read from"})
    void saysThatThereIsNoSecret(String place, String message) {
        assertThatThrownBy(() -> secret(place))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void repeatsNoSecretThatStandsWhereItsPlaceShould() {
        assertThatThrownBy(() -> bucket(Map.of("s3.access-key", "otter", "s3.secret-key", SECRET)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("env:MY_SECRET")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void saysEverythingThatIsWrongTogether() {
        assertThatThrownBy(() -> bucket(Map.of("s3.access-key", "otter", "s3.encryption-key", "alias/otters")))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        wrong -> assertThat(wrong.problems())
                                .satisfiesExactly(
                                        first -> assertThat(first).contains("belong together"),
                                        second -> assertThat(second).contains("s3.encryption: aws:kms")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3://", "s3:/otters", "s3://o", "s3://otters/../x", "s3://otters//x", "s3://otters/a b", "s3:x"
            })
    void refusesAnAddressThatIsNoBucket(String address) {
        assertThatThrownBy(() -> read(Map.of("store", address)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("s3://BUCKET/PREFIX");
    }

    @ParameterizedTest
    @CsvSource({
        "s3.endpoint,s3.example.com",
        "s3.endpoint,ftp://s3.example.com",
        "s3.endpoint,https://otter:hush@s3.example.com",
        "s3.region,EU Central",
        "s3.encryption,rot13",
        "s3.storage-class,cold",
        "s3.multipart-from,5000",
        "s3.multipart-from,many"
    })
    void refusesWhatIsNotLegal(String key, String text) {
        assertThatThrownBy(() -> bucket(Map.of(key, text)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key)
                .hasMessageNotContaining("hush");
    }

    private static String secret(String place) {
        BucketSettings settings = bucket(Map.of("s3.access-key", "otter", "s3.secret-key", place));
        return ((Credentials.Given) settings.credentials()).secretKey().get();
    }

    private static BucketSettings bucket(Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(BUCKET);
        values.putAll(more);
        return ((StorageSettings.Bucket) spooled(values).store()).settings();
    }

    private static StorageSettings.Spooled spooled(Map<String, String> values) {
        return (StorageSettings.Spooled) read(values);
    }

    private static StorageSettings read(Map<String, String> values) {
        return reader(values).settings().orElseThrow();
    }

    private static StorageReader reader(Map<String, String> values) {
        List<Setting<?>> known = new ArrayList<>(StorageKeys.more());
        known.add(StorageKeys.store("memory"));
        SettingsLayer layer = SettingsLayer.ofFile("gesso.yaml", new TreeMap<>(values));
        return new StorageReader(
                SettingsSource.of(List.of(layer), known),
                name -> name.equals("OTTER_SECRET") ? SECRET : "",
                HOME::resolve);
    }
}

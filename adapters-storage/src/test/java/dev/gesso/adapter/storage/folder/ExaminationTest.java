package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.contract.StoreExaminerContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreExaminer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@link FolderImageStore} to the contract of those who examine. */
class ExaminationTest implements StoreExaminerContract {

    @TempDir
    private Path root = Path.of("");

    @TempDir
    private Path elsewhere = Path.of("");

    private FolderImageStore store = new FolderImageStore(root, new LocalDisk(), () -> 7);
    private long number;

    @BeforeEach
    void open() {
        store = new FolderImageStore(root, new LocalDisk(), () -> ++number);
    }

    @Override
    public ImageStore store() {
        return store;
    }

    @Override
    public StoreExaminer examiner() {
        return store;
    }

    @Override
    public void suffer(Damage damage, ImageName name) throws IOException {
        Path picture = file(name, ".png");
        Path manifest = file(name, ".json");
        switch (damage) {
            case LOST_PICTURE -> {
                Files.delete(picture);
                Files.delete(content(SICK_BYTES));
            }
            case SWAPPED_PICTURE -> Files.write(picture, Pictures.bytes(3, (int) Files.size(picture)));
            case CUT_MANIFEST -> Files.write(manifest, Arrays.copyOf(Files.readAllBytes(manifest), 100));
            case LOST_MANIFEST -> Files.delete(manifest);
            case HALF_KEPT -> {
                Path temporary = root.resolve("temporary");
                Files.write(temporary.resolve(name + ".00000000ff.part"), SICK_BYTES);
                Files.write(temporary.resolve(name + ".00000000ff.json"), new byte[7]);
            }
        }
    }

    @Override
    public void loseFirstCopy(ImageName name) throws IOException {
        Files.delete(file(name, ".png"));
    }

    /** A folder in its place cannot be read by anybody, not even by those whom no rights bind. */
    @Override
    public void withholdManifest(ImageName name) throws IOException {
        Path manifest = new Layout(root).manifest(name);
        Files.move(manifest, elsewhere.resolve("manifest"));
        Files.createDirectory(manifest);
    }

    @Override
    public void release(ImageName name) throws IOException {
        Path manifest = new Layout(root).manifest(name);
        Files.delete(manifest);
        Files.move(elsewhere.resolve("manifest"), manifest);
    }

    @Test
    void tellsThatAPictureMayNotBeRead() throws IOException {
        keep();
        Path picture = file(SICK, ".png");
        assertUnexamined(picture);
    }

    @Test
    void tellsThatAFolderMayNotBeEntered() throws IOException {
        keep();
        Path minute = file(SICK, ".json").resolveSibling(".").normalize();
        assertUnexamined(minute);
    }

    private void assertUnexamined(Path closed) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(closed);
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "No rights bind this user");
        try {
            assertThat(flaws())
                    .containsExactly(new StoreFlaw.Unexamined(
                            root.relativize(closed).toString(), "access is denied to " + closed));
        } finally {
            Files.setPosixFilePermissions(closed, before);
        }
    }

    @Test
    void setsAsideWhatIsDamagedAndDeletesNothing() throws IOException {
        keep();
        byte[] swapped = Pictures.bytes(3, SICK_BYTES.length);
        Files.write(file(SICK, ".png"), swapped);
        mendAll();
        assertThat(Remains.files(root))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).hasParentRaw(root.resolve("damaged")))
                .anySatisfy(file -> assertThat(file).hasBinaryContent(swapped));
    }

    @Test
    void overwritesNothingThatWasSetAside() throws IOException {
        for (int time = 0; time < 3; time++) {
            keep();
            Files.write(file(SICK, ".json"), new byte[0]);
            mendAll();
        }
        assertThat(Remains.files(root.resolve("damaged"))).hasSize(6);
    }

    @Test
    void restoresADamagedPictureWhoseBytesHaveASecondCopy() throws IOException {
        keep();
        Path picture = file(SICK, ".png");
        Files.delete(picture);
        Files.write(picture, new byte[3]);
        assertThat(store.mend(flaws().getFirst())).isEqualTo(Mending.RESTORED);
        assertThat(picture).hasBinaryContent(SICK_BYTES);
    }

    @Test
    void takesNoPictureForAnOrphanWhileItIsBeingKept() throws IOException {
        keep();
        Path picture = file(SICK, ".png");
        String id = Layout.idIn(SICK, String.valueOf(picture.getFileName())).orElseThrow();
        Files.move(file(SICK, ".json"), new Layout(root).temporaryManifest(SICK, id));
        assertThat(flaws()).doesNotHaveAnyElementsOfTypes(StoreFlaw.Orphan.class);
    }

    @Test
    void clearsHalfAManifestWhoseFolderWasNeverMade() throws IOException {
        keep();
        Files.write(root.resolve("temporary/cat.00000000ff.json"), new byte[7]);
        mendAll();
        assertThat(Remains.unexplained(root)).isEmpty();
    }

    @Test
    void takesNoManifestOfALaterVersionForBroken() throws IOException {
        keep();
        Path manifest = file(SICK, ".json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"version\" : 1", "\"version\" : 2"));
        assertThat(flaws()).isEmpty();
    }

    @Test
    void passesOverFilesThatAreNotTheStoresOwn() throws IOException {
        keep();
        Files.writeString(root.resolve("pictures/.DS_Store"), "not ours");
        Files.writeString(root.resolve("pictures/20261124-/1015/My notes.json"), "not ours");
        Files.writeString(root.resolve("pictures/20261124-/1015/" + SICK + ".backup.png"), "not ours");
        Files.createDirectories(root.resolve("pictures/zzz"));
        assertThat(flaws()).isEmpty();
    }

    @Test
    void mendsNothingOutsideTheStore() {
        assertThatThrownBy(() -> store.mend(new StoreFlaw.Orphan("../../precious.png", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhereAFlawIsAndWhatItIs() throws IOException {
        keep();
        Path picture = file(SICK, ".png");
        Files.write(picture, Arrays.copyOf(SICK_BYTES, 500));
        assertThat(flaws())
                .containsExactly(new StoreFlaw.WrongPicture(
                        "pictures/20261124-/1015/" + picture.getFileName(), SICK, "it has 500 of 1000 bytes"));
    }

    private void keep() {
        store.keep(SICK, Pictures.source(SICK_BYTES), Manifests.of(SICK_BYTES));
    }

    private void mendAll() {
        flaws().forEach(store::mend);
        assertThat(flaws()).isEmpty();
    }

    private List<StoreFlaw> flaws() {
        List<StoreFlaw> flaws = new ArrayList<>();
        store.examine(ALL_IS_SETTLED, flaws::add);
        return flaws;
    }

    private Path file(ImageName name, String ending) throws IOException {
        return Remains.files(new Layout(root).folder(name)).stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith(name + "."))
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private Path content(byte[] picture) {
        return new Layout(root).content(Manifests.of(picture));
    }
}

package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.contract.StoreExaminerContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreExaminer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds {@link BucketImageStore} to the contract of those who examine. */
class BucketExaminationTest implements StoreExaminerContract {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final String ROOT = "of/gesso/";
    private static final ImageName TWIN = new ImageName("20261124-101500125-0000000003");
    private static final String SHA256 =
            ImageDigest.of(Pictures.source(SICK_BYTES)).sha256();
    private static final String CONTENT = "content/" + SHA256 + ".png";
    private static final String COPY = "content/" + SHA256 + "-00000000ff.png";
    private static final String MANIFEST = "pictures/20261124-/101500123-0000000001";
    private static final StoreFlaw UNPROTECTED = new StoreFlaw.UnprotectedPicture(MANIFEST, SICK);
    private static final String DEAD_REFERENCE = "references/" + SHA256 + "/" + SICK + ".00000000ff";
    private static final String MARK = "condemned/" + SHA256 + "/00000000ff";

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final BucketImageStore store = at(InstantSource.system());

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    private BucketImageStore at(InstantSource time) {
        return new BucketImageStore(
                S3Server.settings(line.address()), Patience.USUAL, time, new Random(20261125)::nextLong);
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
    public void suffer(Damage damage, ImageName name) {
        switch (damage) {
            case LOST_PICTURE -> SERVER.remove(ROOT + CONTENT);
            case SWAPPED_PICTURE -> put(CONTENT, Pictures.bytes(3, SICK_BYTES.length));
            case CUT_MANIFEST -> put(MANIFEST, Arrays.copyOf(SERVER.bytes(ROOT + MANIFEST), 100));
            case LOST_MANIFEST -> SERVER.remove(ROOT + MANIFEST);
            case HALF_KEPT -> {
                put(DEAD_REFERENCE, new byte[0]);
                SERVER.beginUpload(ROOT + CONTENT);
            }
        }
    }

    @Override
    public void loseFirstCopy(ImageName name) {
        put(COPY, SICK_BYTES);
        SERVER.remove(ROOT + CONTENT);
    }

    @Override
    public void withholdManifest(ImageName name) {
        line.be(request -> request.isOf("GET", MANIFEST) ? new Fault.Refused(403, "AccessDenied") : new Fault.None());
    }

    @Override
    public void release(ImageName name) {
        line.heal();
    }

    @Test
    void tellsWhyAnObjectMayNotBeRead() {
        keep(SICK);
        withholdManifest(SICK);
        assertThat(flaws())
                .singleElement(as(type(StoreFlaw.Unexamined.class)))
                .matches(flaw -> flaw.place().equals(MANIFEST))
                .extracting(StoreFlaw.Unexamined::reason, as(STRING))
                .startsWith("reading it failed: s3://")
                .contains("(403 AccessDenied)", "s3:GetObject");
    }

    @Test
    void findsWhatIsLeftBesideAPictureInAnArchive() {
        keep(SICK);
        put(DEAD_REFERENCE, new byte[0]);
        line.be(request ->
                request.isOf("GET", CONTENT) ? new Fault.Refused(403, "InvalidObjectState") : new Fault.None());
        assertThat(flaws())
                .satisfiesExactly(
                        archived -> assertThat(archived).isInstanceOf(StoreFlaw.Unexamined.class),
                        left -> assertThat(left).isEqualTo(new StoreFlaw.Leftover(DEAD_REFERENCE)));
    }

    @Test
    void endsWhereTheBucketRefusesEverything() {
        keep(SICK);
        line.be(any -> new Fault.Refused(403, "AccessDenied"));
        assertThatThrownBy(this::flaws).hasMessageStartingWith("The pictures cannot be examined: s3://");
    }

    @Test
    void setsAsideWhatIsDamagedAndDeletesNothing() {
        keep(SICK);
        byte[] swapped = Pictures.bytes(3, SICK_BYTES.length);
        put(CONTENT, swapped);
        mendAll();
        assertThat(SERVER.keys())
                .hasSize(2)
                .allSatisfy(key -> assertThat(key).startsWith(ROOT + "damaged/"))
                .anySatisfy(key -> assertThat(SERVER.bytes(key)).isEqualTo(swapped));
    }

    @Test
    void setsAsideTheBytesOfABrokenManifest() {
        keep(SICK);
        suffer(Damage.CUT_MANIFEST, SICK);
        mendAll();
        assertThat(SERVER.keys())
                .hasSize(2)
                .anySatisfy(key -> assertThat(key).startsWith(ROOT + "damaged/").endsWith(CONTENT));
    }

    @Test
    void setsAsideEveryPictureWhoseSharedBytesAreSwapped() {
        keep(SICK);
        keep(TWIN);
        put(CONTENT, Pictures.bytes(3, SICK_BYTES.length));
        assertThat(flaws()).hasSize(2).allMatch(StoreFlaw.WrongPicture.class::isInstance);
        mendAll();
        assertThat(store.newest(Optional.empty(), 9)).isEmpty();
    }

    @Test
    void restoresASwappedPictureWhoseBytesHaveASecondCopy() {
        keep(SICK);
        put(COPY, SICK_BYTES);
        put(CONTENT, Pictures.bytes(3, SICK_BYTES.length));
        assertThat(store.mend(flaws().getFirst())).isEqualTo(Mending.RESTORED);
        assertThat(SERVER.bytes(ROOT + CONTENT)).isEqualTo(SICK_BYTES);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void sparesBytesThatOnlyAWrongManifestFindsWrong() {
        keep(SICK);
        keep(TWIN);
        String json = new String(SERVER.bytes(ROOT + MANIFEST), StandardCharsets.UTF_8);
        put(MANIFEST, json.replace(" : 1000,", " : 999,").getBytes(StandardCharsets.UTF_8));
        assertThat(flaws()).singleElement().isInstanceOf(StoreFlaw.WrongPicture.class);
        mendAll();
        assertThat(SERVER.bytes(ROOT + CONTENT)).isEqualTo(SICK_BYTES);
    }

    @Test
    void findsContentWithoutReference() {
        put(CONTENT, SICK_BYTES);
        assertThat(flaws()).containsExactly(new StoreFlaw.Orphan(CONTENT, SICK_BYTES.length));
        mendAll();
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void sparesAnOrphanThatSomebodyBeginsToNeed() {
        put(CONTENT, SICK_BYTES);
        StoreFlaw orphan = flaws().getFirst();
        put(DEAD_REFERENCE, new byte[0]);
        assertThat(store.mend(orphan)).isEqualTo(Mending.GONE);
        assertThat(SERVER.keys()).contains(ROOT + CONTENT);
    }

    @Test
    void sparesAReferenceThatIsYoungerThanWhatWasExamined() {
        put(DEAD_REFERENCE, new byte[0]);
        StoreFlaw leftover = flaws().getFirst();
        store.examine(NOTHING_IS_SETTLED, any -> {});
        assertThat(store.mend(leftover)).isEqualTo(Mending.GONE);
        assertThat(SERVER.keys()).containsExactly(ROOT + DEAD_REFERENCE);
    }

    @Test
    void protectsAPictureThatHasLostItsReference() {
        keep(SICK);
        loseReferences();
        assertThat(flaws()).containsExactly(UNPROTECTED);
        assertThat(store.mend(UNPROTECTED)).isEqualTo(Mending.PROTECTED);
        assertThat(references()).hasSize(1);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void protectsAPictureWhoseManifestWasCopiedWithoutItsMetadata() {
        keep(SICK);
        put(MANIFEST, SERVER.bytes(ROOT + MANIFEST));
        assertThat(flaws()).containsExactly(UNPROTECTED);
        store.mend(UNPROTECTED);
        mendAll();
        assertThat(references()).hasSize(1);
        assertThat(SERVER.bytes(ROOT + CONTENT)).isEqualTo(SICK_BYTES);
    }

    @Test
    void tellsOfAPictureWithoutReferenceThatItIsMissingWhereItIs() {
        keep(SICK);
        loseReferences();
        SERVER.remove(ROOT + CONTENT);
        assertThat(flaws()).containsExactly(new StoreFlaw.MissingPicture(CONTENT, SICK));
        assertThat(store.mend(UNPROTECTED)).isEqualTo(Mending.GONE);
    }

    @Test
    void protectsNothingThatHasItsReference() {
        keep(SICK);
        List<String> before = references();
        assertThat(store.mend(UNPROTECTED)).isEqualTo(Mending.GONE);
        assertThat(references()).isEqualTo(before);
    }

    @Test
    void sparesAMarkThatStillCounts() {
        put(MARK, new byte[0]);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void clearsAMarkThatCountsNoMore() {
        put(MARK, new byte[0]);
        BucketImageStore later = at(() -> InstantSource.system().instant().plus(Duration.ofDays(2)));
        assertThat(flaws(later)).containsExactly(new StoreFlaw.Leftover(MARK));
        assertThat(later.mend(new StoreFlaw.Leftover(MARK))).isEqualTo(Mending.DELETED);
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void takesNoManifestOfALaterVersionForBroken() {
        keep(SICK);
        String json = new String(SERVER.bytes(ROOT + MANIFEST), StandardCharsets.UTF_8);
        put(MANIFEST, json.replace("\"version\" : 1", "\"version\" : 2").getBytes(StandardCharsets.UTF_8));
        assertThat(flaws()).isEmpty();
    }

    @Test
    void findsAManifestThatNamesWhatIsNotItsOwn() {
        keep(SICK);
        String json = new String(SERVER.bytes(ROOT + MANIFEST), StandardCharsets.UTF_8);
        put(MANIFEST, json.replace("content/", "content/../").getBytes(StandardCharsets.UTF_8));
        assertThat(flaws())
                .containsExactly(
                        new StoreFlaw.BrokenManifest(MANIFEST, SICK, "it names an object that is not its own"));
    }

    @Test
    void passesOverObjectsThatAreNotTheStoresOwn() {
        List.of("pictures/My notes", "content/otter.png", "references/otter", "condemned/otter", "otter")
                .forEach(place -> put(place, new byte[3]));
        assertThat(flaws()).isEmpty();
    }

    @Test
    void mendsNothingOutsideTheStore() {
        assertThatThrownBy(() -> store.mend(new StoreFlaw.Orphan("../../precious.png", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void keep(ImageName name) {
        store.keep(name, Pictures.source(SICK_BYTES), Manifests.of(SICK_BYTES));
    }

    private static void loseReferences() {
        references().forEach(SERVER::remove);
    }

    private static List<String> references() {
        return SERVER.keys().stream()
                .filter(key -> key.contains("/references/"))
                .toList();
    }

    private void mendAll() {
        flaws().forEach(store::mend);
        assertThat(flaws()).isEmpty();
    }

    private List<StoreFlaw> flaws() {
        return flaws(store);
    }

    private static List<StoreFlaw> flaws(StoreExaminer examiner) {
        List<StoreFlaw> flaws = new ArrayList<>();
        examiner.examine(ALL_IS_SETTLED, flaws::add);
        return flaws;
    }

    private static void put(String place, byte[] bytes) {
        SERVER.put(ROOT + place, bytes);
    }
}

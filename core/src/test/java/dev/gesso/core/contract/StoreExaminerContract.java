package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StoreExaminer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link StoreExaminer} keeps. Its test says for each damage how it comes about in a store of its kind. */
public interface StoreExaminerContract {

    Instant ALL_IS_SETTLED = Instant.parse("9999-01-01T00:00:00Z");
    Instant NOTHING_IS_SETTLED = Instant.EPOCH;
    ImageName SICK = new ImageName("20261124-101500123-0000000001");
    ImageName SOUND = new ImageName("20261124-101500124-0000000002");
    byte[] SICK_BYTES = Pictures.bytes(1, 1_000);
    byte[] SOUND_BYTES = Pictures.bytes(2, 1_001);

    /** What can happen to a store behind its back. */
    enum Damage {
        /** The picture is gone with every copy of its bytes. */
        LOST_PICTURE,
        /** Its bytes are others of the same number, and so is every copy of them. */
        SWAPPED_PICTURE,
        /** Its manifest was cut in half. */
        CUT_MANIFEST,
        /** Its manifest is gone, and the bytes are still there. */
        LOST_MANIFEST,
        /** A program ended while it kept the same name again. */
        HALF_KEPT
    }

    /** The store under test, which is empty at first; the same for the whole of a test. */
    ImageStore store();

    /** Who examines it. */
    StoreExaminer examiner();

    /** Lets a kept picture come to harm. */
    void suffer(Damage damage, ImageName name) throws IOException;

    /** Lets a picture lose its bytes where they are the store's last but one. */
    void loseFirstCopy(ImageName name) throws IOException;

    /** Has nobody read the manifest of a picture, though it is there and whole. */
    void withholdManifest(ImageName name) throws IOException;

    /** Ends that. */
    void release(ImageName name) throws IOException;

    @Test
    default void findsNothingInASoundStore() {
        assertThat(flaws()).isEmpty();
        keepBoth();
        keep(SICK, SOUND_BYTES);
        store().forget(SOUND);
        assertThat(flaws()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void findsEveryDamage(Damage damage) throws IOException {
        keepBoth();
        suffer(damage, SICK);
        Class<? extends StoreFlaw> expected = switch (damage) {
            case LOST_PICTURE -> StoreFlaw.MissingPicture.class;
            case SWAPPED_PICTURE -> StoreFlaw.WrongPicture.class;
            case CUT_MANIFEST -> StoreFlaw.BrokenManifest.class;
            case LOST_MANIFEST -> StoreFlaw.Orphan.class;
            case HALF_KEPT -> StoreFlaw.Leftover.class;
        };
        assertThat(flaws()).isNotEmpty().allSatisfy(flaw -> assertThat(flaw).isInstanceOf(expected));
    }

    @ParameterizedTest
    @EnumSource
    default void onlyLooks(Damage damage) throws IOException {
        keepBoth();
        suffer(damage, SICK);
        assertThat(flaws()).hasSameElementsAs(flaws());
    }

    @ParameterizedTest
    @EnumSource
    default void leavesNoFlawWhereItMends(Damage damage) throws IOException {
        keepBoth();
        suffer(damage, SICK);
        flaws().forEach(examiner()::mend);
        assertThat(flaws()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void showsOnlyWholePicturesOnceItHasMended(Damage damage) throws IOException {
        keepBoth();
        suffer(damage, SICK);
        flaws().forEach(examiner()::mend);
        assertThat(bytes(store().find(SOUND).orElseThrow())).isEqualTo(SOUND_BYTES);
        Optional<KeptImage> sick = store().find(SICK);
        assertThat(sick.isPresent()).isEqualTo(damage == Damage.HALF_KEPT);
        assertThat(store().list(Optional.empty(), 10)).hasSize(sick.isPresent() ? 2 : 1);
    }

    @Test
    default void restoresAPictureWhoseBytesAreFoundElsewhere() throws IOException {
        keepBoth();
        loseFirstCopy(SICK);
        assertThat(flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(examiner().mend(flaw)).isEqualTo(Mending.RESTORED));
        assertThat(bytes(store().find(SICK).orElseThrow())).isEqualTo(SICK_BYTES);
        assertThat(flaws()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_MANIFEST", "HALF_KEPT"})
    default void takesNothingYoungForLeft(Damage damage) throws IOException {
        keepBoth();
        suffer(damage, SICK);
        assertThat(flaws(NOTHING_IS_SETTLED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void mendsNothingThatIsSoundAgain(Damage damage) throws IOException {
        keepBoth();
        suffer(damage, SICK);
        List<StoreFlaw> flaws = flaws();
        flaws.forEach(examiner()::mend);
        keep(SICK, SICK_BYTES);
        assertThat(flaws).allSatisfy(flaw -> assertThat(examiner().mend(flaw)).isEqualTo(Mending.GONE));
        assertThat(bytes(store().find(SICK).orElseThrow())).isEqualTo(SICK_BYTES);
    }

    @Test
    default void tellsHowFarItHasCome() throws IOException {
        keepBoth();
        suffer(Damage.SWAPPED_PICTURE, SICK);
        List<String> course = new ArrayList<>();
        examiner().examine(ALL_IS_SETTLED, any -> {}, (looked, all) -> course.add(looked + " of " + all));
        assertThat(course).containsExactly("1 of 2", "2 of 2");
    }

    @Test
    default void goesOnPastWhatMayNotBeRead() throws IOException {
        keepBoth();
        withholdManifest(SICK);
        List<Long> course = new ArrayList<>();
        List<StoreFlaw> flaws = new ArrayList<>();
        examiner().examine(ALL_IS_SETTLED, flaws::add, (looked, all) -> course.add(looked));
        assertThat(flaws).singleElement().isInstanceOf(StoreFlaw.Unexamined.class);
        assertThat(course).containsExactly(1L, 2L);
    }

    @Test
    default void leavesWhatMayNotBeReadAndAllThatItMayNeed() throws IOException {
        keepBoth();
        loseFirstCopy(SICK);
        withholdManifest(SICK);
        assertThat(flaws())
                .isNotEmpty()
                .allSatisfy(flaw -> assertThat(examiner().mend(flaw)).isEqualTo(Mending.LEFT));
        release(SICK);
        flaws().forEach(examiner()::mend);
        assertThat(bytes(store().find(SICK).orElseThrow())).isEqualTo(SICK_BYTES);
    }

    private List<StoreFlaw> flaws() {
        return flaws(ALL_IS_SETTLED);
    }

    private List<StoreFlaw> flaws(Instant settled) {
        List<StoreFlaw> flaws = new ArrayList<>();
        examiner().examine(settled, flaws::add);
        return flaws;
    }

    private void keepBoth() {
        keep(SICK, SICK_BYTES);
        keep(SOUND, SOUND_BYTES);
    }

    private void keep(ImageName name, byte[] picture) {
        store().keep(name, Pictures.source(picture), Manifests.of(picture));
    }

    private static byte[] bytes(KeptImage image) throws IOException {
        try (InputStream in = image.content().open()) {
            return in.readAllBytes();
        }
    }
}

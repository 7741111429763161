package dev.gesso.adapter.sketch.figure.complexion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SkinTest {

    @ParameterizedTest
    @EnumSource
    void takesThePlaceOfYellow(Skin skin) {
        assertThat(skin.applyAsInt(0xffca28)).isEqualTo(skin.face());
        assertThat(skin.applyAsInt(0xffca26)).isEqualTo(skin.face());
        assertThat(skin.applyAsInt(0xffc83d)).isEqualTo(skin.face());
    }

    @ParameterizedTest
    @EnumSource
    void earsAreDarkerThanTheFace(Skin skin) {
        assertThat(skin.applyAsInt(0xe59600) >> 8 & 255).isLessThan(skin.face() >> 8 & 255);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0x404040, 0x1e88e5, 0xd32f2f, 0x543930})
    void leavesClothesAndEyes(int rgb) {
        assertThat(Skin.MEDIUM.applyAsInt(rgb)).isEqualTo(rgb);
    }

    @ParameterizedTest
    @EnumSource
    void hairIsNeverSkin(Hair hair) {
        Complexion complexion = new Complexion(Skin.MEDIUM, hair);
        assertThat(complexion.applyAsInt(0x543930)).isEqualTo(hair.applyAsInt(0x543930));
        assertThat(complexion.applyAsInt(0xffca28)).isEqualTo(Skin.MEDIUM.face());
    }
}

package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingTest {

    @ParameterizedTest
    @CsvSource({
        "a fox in the woods, forest",
        "a fish in the sea, sea",
        "Misty jungle, jungle",
        "a cat in space, space",
        "a duck in a pool, pool",
        "a cat in the kitchen, kitchen",
        "a boat on a lake, lake",
        "a camel in the Sahara, desert"
    })
    void findsThePlace(String prompt, String backdrop) {
        assertThat(setting(prompt).backdrop()).isEqualTo(backdrop);
    }

    @ParameterizedTest
    @CsvSource({"a wooden duck", "a bow", "a spring roll", "a cat with a ring", "two moons"})
    void takesNoThingForAPlace(String prompt) {
        assertThat(setting(prompt).backdrop()).isEmpty();
        assertThat(setting(prompt).season()).isEqualTo(Season.ANY);
    }

    @Test
    void readsTimeWeatherAndSeason() {
        Setting setting = setting("a rainy autumn night in the city");

        assertThat(setting.time()).isEqualTo(TimeOfDay.NIGHT);
        assertThat(setting.weather()).isEqualTo(Weather.RAIN);
        assertThat(setting.season()).isEqualTo(Season.AUTUMN);
    }

    @ParameterizedTest
    @CsvSource({
        "a cat on a white background, white",
        "a cat on a plain yellow background, yellow",
        "'a cat, isolated on black', black",
        "a cat. The background is blue, blue"
    })
    void paintsAPlainGround(String prompt, String colour) {
        Setting setting = setting(prompt);

        assertThat(setting.plain())
                .hasValueSatisfying(plain -> assertThat(plain.name()).isEqualTo(colour));
        assertThat(setting.backdrop()).isEqualTo("plain");
    }

    @ParameterizedTest
    @CsvSource({"a cat on a transparent background", "'a cat, no background'", "a cat cut out"})
    void leavesTheGroundOut(String prompt) {
        assertThat(setting(prompt).transparent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a watercolour painting of a cat, watercolour",
        "an oil painting of a cat, oil",
        "a photo of a cat, glossy",
        "'a cat, pencil sketch', pencil",
        "a cat holding a photo, cartoon",
        "a pencil and a pen, cartoon",
        "8-bit cat, pixel",
        "line art of a cat, ink"
    })
    void choosesTheLook(String prompt, String look) {
        assertThat(Planning.PLANNER.plan(prompt).look()).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({
        "sprite sheet of a cat, sheet",
        "seamless pattern with cats, pattern",
        "a four-panel comic strip about a cat, comic",
        "portrait of a cat, closeup",
        "a cat looking at a poster, scene"
    })
    void choosesTheLayout(String prompt, String layout) {
        assertThat(Planning.PLANNER.plan(prompt).layout()).isEqualTo(layout);
    }

    private static Setting setting(String prompt) {
        return Planning.PLANNER.plan(prompt).setting();
    }
}

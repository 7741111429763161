package dev.gesso.adapter.sketch.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArtistTest {

    private static final Size ODD = new Size(129, 75);

    private final Artist artist = PlainStages.artist(PlanSamples.of("fox"));

    @ParameterizedTest
    @EnumSource
    void drawsTheSizeAtEveryEffort(Effort effort) {
        Pixels drawn = artist.draw(artist.plan(""), ODD, effort, 1, List.of());
        assertThat(new Size(drawn.width(), drawn.height())).isEqualTo(ODD);
    }

    @ParameterizedTest
    @CsvSource({"low, LOW", "medium, MEDIUM", "auto, MEDIUM", "standard, MEDIUM", "high, HIGH", "max, HIGH", "hd, HIGH"
    })
    void worksAsHardAsTheQualitySays(String quality, Effort effort) {
        assertThat(Effort.of(new Quality(quality))).isEqualTo(effort);
    }

    @Test
    void givesThePlansLook() {
        Pixels plain = artist.draft(artist.plan(""), ODD, Effort.MEDIUM, 1, List.of());
        assertThat(artist.finish(plain, "ink", 1).argb()).isNotEqualTo(plain.argb());
        assertThat(artist.finish(plain, "unheard of", 1)).isSameAs(plain);
    }

    @Test
    void explainsEachStageAsJson() {
        assertThat(artist.explain(artist.plan("a \"fox\""), ODD, Effort.MEDIUM, 1))
                .containsOnlyKeys("plan", "scene", "raster", "finish")
                .containsEntry("finish", "\"cartoon\"")
                .hasEntrySatisfying(
                        "plan",
                        plan -> assertThat(plan)
                                .startsWith("{\"is\":\"Plan\",\"look\":\"cartoon\",\"setting\":{")
                                .contains("\"word\":\"fox\"", "\"colour\":null", "\"relations\":[]"));
    }

    @Test
    void showsUnfinishedPicturesInTheirSize() {
        Pixels drawn = artist.draw(artist.plan(""), ODD, Effort.MEDIUM, 1, List.of());
        Pixels soft = Blur.by(drawn, 9);
        assertThat(new Size(soft.width(), soft.height())).isEqualTo(ODD);
        assertThat(soft.argb()).isNotEqualTo(drawn.argb());
    }

    @Test
    void showsUnfinishedPicturesThatWereDrawnSmall() {
        List<Size> drawnAt = new ArrayList<>();
        Function<Size, Pixels> draw = size -> {
            drawnAt.add(size);
            return artist.draft(artist.plan(""), size, Effort.MEDIUM, 1, List.of());
        };
        Pixels soft = Blur.of(draw, new Size(96, 60), 12);
        assertThat(drawnAt).containsExactly(new Size(24, 15));
        assertThat(new Size(soft.width(), soft.height())).isEqualTo(new Size(96, 60));
    }
}

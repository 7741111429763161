package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Understands no word and draws the ground alone, until there is a planner and a scene. */
final class EmptyStages implements Stages {

    private static final int PAPER = 0xFFE8E2D0;

    @Override
    public Plan plan(String prompt) {
        Setting setting = new Setting(
                "plain", Setting.TimeOfDay.DAY, Setting.Weather.CLEAR, Setting.Season.ANY, Optional.empty(), false);
        List<String> words = Arrays.stream(prompt.split("\\W+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Plan("flat", setting, "scene", List.of(), List.of(), List.of(), words);
    }

    @Override
    public Composition compose(Plan plan, Size size, long seed, List<Pixels> photos) {
        return new Composition() {
            @Override
            public Object scene() {
                return plan.setting();
            }

            @Override
            public Pixels backdrop() {
                Pixels pixels = Pixels.of(size.width(), size.height());
                Arrays.fill(pixels.argb(), plan.setting().transparent() ? 0 : PAPER);
                return pixels;
            }

            @Override
            public Pixels whole(Effort effort) {
                return backdrop();
            }
        };
    }
}

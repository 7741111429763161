package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.finish.Look;
import dev.gesso.adapter.sketch.finish.Looks;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Locale;

/** How long a picture takes in each look, from its plan to its pixels: the mean of several prompts, and the worst. */
record LookTimes(Artist artist) {

    private static final List<String> PROMPTS = List.of(
            "a cat reading a newspaper in a library at night",
            "two children flying a kite on a beach",
            "a red bicycle leaning against a brick wall in a city street",
            "a bowl of ramen with chopsticks on a kitchen table",
            "a fox running through a snowy forest",
            "an astronaut riding a horse on the moon");
    private static final Size SQUARE = new Size(1024, 1024);
    private static final Size LARGE = new Size(3840, 2160);
    private static final int LARGE_FACTOR = 16;
    private static final int SEED = 7;

    private record Times(double mean, double worst) {}

    void print() {
        System.out.println(
                "| look | 1024x1024 ms | worst | budget | 3840x2160 ms | worst | budget | high quality ms |");
        System.out.println("|---|---:|---:|---|---:|---:|---|---:|");
        for (Look look : Looks.all()) {
            Limit budget = budget(look.id());
            Limit large = new Limit(LARGE_FACTOR * budget.most(), budget.unit());
            Times square = times(look, SQUARE, Effort.MEDIUM, 12);
            Times wide = times(look, LARGE, Effort.MEDIUM, 2);
            Times fine = times(look, LARGE, Effort.HIGH, 1);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %s | %.0f | %.0f | %s | %.0f |%n",
                    look.id(),
                    square.mean(),
                    square.worst(),
                    budget.judge(square.worst()),
                    wide.mean(),
                    wide.worst(),
                    large.judge(wide.worst()),
                    fine.mean());
        }
    }

    private static Limit budget(String look) {
        return new Limit(
                switch (look) {
                    case "cartoon", "flat", "logo", "glossy" -> 60;
                    case "pixel" -> 90;
                    case "book", "ink", "pencil" -> 200;
                    default -> 250;
                },
                "ms");
    }

    private Times times(Look look, Size size, Effort effort, int runs) {
        double[] millis = PROMPTS.stream()
                .map(prompt -> inLook(artist.plan(prompt), look.id()))
                .mapToDouble(plan -> Clock.warmMillis(runs, () -> artist.draw(plan, size, effort, SEED, List.of())))
                .toArray();
        double sum = 0;
        double worst = 0;
        for (double time : millis) {
            sum += time;
            worst = Math.max(worst, time);
        }
        return new Times(sum / millis.length, worst);
    }

    private static Plan inLook(Plan plan, String look) {
        return new Plan(
                look, plan.setting(), plan.layout(), plan.things(), plan.relations(), plan.letterings(), plan.missed());
    }
}

package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Scene;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** What stands behind and before the things of a scene, and the light that it throws on them. */
record Surroundings(Setting setting, Optional<Backdrop> backdrop, long seed) {

    private static final Color PAPER_ABOVE = new Color(0xfaf6ee);
    private static final Color PAPER_BELOW = new Color(0xe9e1d3);

    static Surroundings of(Scene scene, Function<String, Optional<Backdrop>> backdrops) {
        Setting setting = scene.setting();
        boolean bare = setting.transparent() || setting.plain().isPresent();
        return new Surroundings(setting, bare ? Optional.empty() : backdrops.apply(setting.backdrop()), scene.seed());
    }

    boolean isTransparent() {
        return setting.transparent();
    }

    void paint(Canvas canvas) {
        if (isTransparent()) {
            return;
        }
        if (setting.plain().isPresent()) {
            Arrays.fill(
                    canvas.pixels().argb(), 0xff000000 | setting.plain().get().rgb());
            return;
        }
        backdrop.ifPresentOrElse(
                place -> place.paint(canvas, Atmosphere.of(setting), new Chance(seed)), () -> paintPaper(canvas));
    }

    private static void paintPaper(Canvas canvas) {
        Graphics2D brush = canvas.brush();
        brush.setPaint(new GradientPaint(0, 0, PAPER_ABOVE, 0, canvas.height(), PAPER_BELOW));
        brush.fillRect(0, 0, canvas.width(), canvas.height());
        brush.dispose();
    }

    void paintBefore(Canvas canvas) {
        backdrop.ifPresent(place -> place.paintBefore(canvas, Atmosphere.of(setting), new Chance(seed)));
    }

    /** How pixels are toned at a distance from 0 to 1; empty where they stay as they are. */
    Optional<IntUnaryOperator> light(double distance) {
        if (backdrop.isEmpty()) {
            return Optional.empty();
        }
        Atmosphere atmosphere = backdrop.get().around(Atmosphere.of(setting));
        IntUnaryOperator light = atmosphere.tintAt(distance)::on;
        boolean plain = Arrays.stream(new int[] {0xff000000, 0xff808080, 0xffffffff})
                .allMatch(colour -> light.applyAsInt(colour) == colour);
        return plain ? Optional.empty() : Optional.of(light);
    }
}

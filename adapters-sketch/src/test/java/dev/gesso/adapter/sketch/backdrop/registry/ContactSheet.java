package dev.gesso.adapter.sketch.backdrop.registry;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.weather.WeatherOverlay;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Paints backdrops side by side to be looked at: {@code ContactSheet target/sheet.png 480x320 seed meadow forest}. Without names it
 * paints all.
 */
final class ContactSheet {

    static final List<Atmosphere> AIRS = List.of(
            new Atmosphere(TimeOfDay.DAY, Weather.CLEAR, Season.ANY),
            new Atmosphere(TimeOfDay.NIGHT, Weather.CLEAR, Season.ANY),
            new Atmosphere(TimeOfDay.SUNSET, Weather.CLEAR, Season.ANY),
            new Atmosphere(TimeOfDay.DAY, Weather.RAIN, Season.ANY),
            new Atmosphere(TimeOfDay.DAY, Weather.SNOW, Season.WINTER),
            new Atmosphere(TimeOfDay.DAY, Weather.SUNNY, Season.AUTUMN));

    private static final int COLUMNS = 3;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        int by = args[1].indexOf('x');
        int width = Integer.parseInt(args[1].substring(0, by));
        int height = Integer.parseInt(args[1].substring(by + 1));
        List<Backdrop> backdrops = Backdrops.all().stream()
                .filter(backdrop -> args.length < 4
                        || Arrays.asList(args).subList(3, args.length).contains(backdrop.id()))
                .toList();
        Canvas sheet = Canvas.of(width * COLUMNS, height * backdrops.size() * AIRS.size() / COLUMNS);
        Graphics2D brush = sheet.brush();
        for (int row = 0; row < backdrops.size(); row++) {
            for (int column = 0; column < AIRS.size(); column++) {
                Canvas picture = Canvas.of(width - 4, height - 4);
                paint(backdrops.get(row), picture, AIRS.get(column), Long.parseLong(args[2]) + column);
                int place = row * AIRS.size() + column;
                brush.drawImage(picture.image(), place % COLUMNS * width, place / COLUMNS * height, null);
            }
        }
        brush.dispose();
        ImageIO.write(sheet.image(), "png", Path.of(args[0]).toFile());
    }

    private static void paint(Backdrop backdrop, Canvas canvas, Atmosphere air, long seed) {
        backdrop.paint(canvas, air, new Chance(seed));
        backdrop.paintBefore(canvas, air, new Chance(seed));
        WeatherOverlay.paint(canvas, backdrop.around(air), new Chance(seed));
    }
}

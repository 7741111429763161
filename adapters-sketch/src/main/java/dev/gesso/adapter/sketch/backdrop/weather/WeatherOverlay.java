package dev.gesso.adapter.sketch.backdrop.weather;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;

/** Rain, snow, fog and leaves in the air, painted over a whole picture in the air of its backdrop. */
public final class WeatherOverlay {

    private WeatherOverlay() {}

    public static void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
        try (View view = View.of(canvas, atmosphere, chance)) {
            switch (atmosphere.weather()) {
                case RAIN -> Rain.paint(view, 150);
                case STORM -> Rain.paint(view, 260);
                case SNOW -> Snowfall.paint(view);
                case FOG -> FogBanks.paint(view);
                case WIND -> Leaves.paint(view, 26);
                case CLEAR, SUNNY, CLOUDY -> {}
            }
            if (atmosphere.season() == Season.AUTUMN && atmosphere.weather() != Weather.WIND) {
                Leaves.paint(view, 13);
            }
        }
    }
}

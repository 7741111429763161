package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Graphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BrushworkTest {

    @ParameterizedTest
    @CsvSource({
        "804020, 1, 804020",
        "804020, 0.5, 402010",
        "804020, 2, c0a090",
        "ffffff, 3, ffffff",
        "000000, 0.2, 000000"
    })
    void lightsAColour(String rgb, double light, String lit) {
        assertThat(Brushwork.lit(Integer.parseInt(rgb, 16), light)).isEqualTo(Integer.parseInt(lit, 16));
    }

    @Test
    void shadesTheLowerRightRim() {
        Canvas canvas = Canvas.of(20, 20);
        Graphics2D brush = canvas.brush();
        Brushwork.form(brush, Brushwork.disc(10, 10, 9, 9), 0xc0c0c0, 3);
        brush.dispose();
        int[] pixels = canvas.pixels().argb();
        assertThat(pixels[10 * 20 + 4] & 255).isEqualTo(0xc0);
        assertThat(pixels[15 * 20 + 15] & 255).isLessThan(0xc0);
    }
}

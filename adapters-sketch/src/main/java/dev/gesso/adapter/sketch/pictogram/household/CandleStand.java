package dev.gesso.adapter.sketch.pictogram.household;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.turnedBody;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A branched candlestick with three candles alight. */
final class CandleStand {

    private CandleStand() {}

    static Drawing drawing() {
        return Drawing.of(
                CandleStand::whole,
                standing(0.78, 0.45),
                "candle stand",
                "candlestick",
                "candelabra",
                "candle holder",
                "candelabrum");
    }

    private static void whole(Brushwork art) {
        art.stroke(Contour.from(14, 50).swing(14, 74, 64, 74, 64, 50).open(), art.main(0xd9a438), 4.5);
        art.column(turnedBody(39, 42, 4, 50, 7, 58, 3, 74, 5, 84, 3, 92, 12, 99, 21), art.main(0xd9a438));
        for (double[] candle : new double[][] {{14, 26}, {39, 18}, {64, 26}}) {
            double x = candle[0];
            double y = candle[1];
            art.glow(x, y - 9, 14, 0xffd54f);
            art.column(box(x - 4.5, y, 9, 24, 2), 0xfff4dc);
            art.stroke(line(x, y, x, y - 3), 0x4a3426, 1);
            art.flat(
                    Contour.from(x, y - 17)
                            .swing(x + 6, y - 8, x + 4, y - 2, x, y - 2)
                            .swing(x - 4, y - 2, x - 6, y - 8, x, y - 17)
                            .closed(),
                    0xffa726);
            art.flat(
                    Contour.from(x, y - 11)
                            .swing(x + 3, y - 6, x + 2, y - 2.4, x, y - 2.4)
                            .swing(x - 2, y - 2.4, x - 3, y - 6, x, y - 11)
                            .closed(),
                    0xfff59d);
            art.soft(
                    Contour.from(x - 9, y + 21)
                            .to(x + 9, y + 21)
                            .bend(x + 6, y + 29, x, y + 29)
                            .bend(x - 6, y + 29, x - 9, y + 21)
                            .closed(),
                    art.main(0xd9a438));
        }
    }
}

package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A microphone on a stand. */
final class MicrophoneStand {

    private MicrophoneStand() {}

    static Drawing drawing() {
        return Drawing.of(
                MicrophoneStand::whole, standing(0.44, 0.95), "microphone stand", "mic stand", "stand microphone");
    }

    private static void whole(Brushwork art) {
        art.soft(blob(4, 97, 12, 92, 22, 90, 32, 92, 40, 97, 22, 100), 0x37414b);
        art.column(box(20.2, 28, 3.6, 65), 0x8d99a6);
        art.soft(box(18.6, 54, 6.8, 8, 2), 0x37414b);
        art.column(polygon(16, 20, 28, 20, 25, 38, 19, 38), art.main(0x3a424d));
        art.ball(oval(22, 12, 10, 11), 0xb9c4cd);
        for (int i = -1; i <= 1; i++) {
            art.stroke(
                    Contour.from(22 + i * 6, 2 + Math.abs(i) * 2)
                            .to(22 + i * 7, 21 - Math.abs(i))
                            .open(),
                    veil(0x37414b, 0.4),
                    0.8);
            art.stroke(line(13, 12 + i * 5, 31, 12 + i * 5), veil(0x37414b, 0.4), 0.8);
        }
        art.soft(box(12, 17.5, 20, 4, 2), 0x8d99a6);
        art.stroke(curve(22, 38, 28, 50, 20, 66, 27, 84, 38, 94), 0x23262e, 1.4);
    }
}

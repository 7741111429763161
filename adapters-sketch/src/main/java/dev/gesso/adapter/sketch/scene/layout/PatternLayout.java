package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Gathering;
import dev.gesso.adapter.sketch.scene.stage.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Motifs in staggered rows that go on at the opposite edge, so that the picture can be laid beside itself. */
final class PatternLayout implements Layout {

    /** Even, so that rows which are moved by half a step meet again at the lower edge. */
    private static final int ROWS = 4;
    /** Of a cell: motifs stay apart even where one leans. */
    private static final double FILLED = 0.66;

    private static final int[] PAPERS = {0xfdf3e7, 0xe9f4f4, 0xfbe9ec, 0xeef3df, 0xf1ebf8, 0x27364a};

    @Override
    public String id() {
        return "pattern";
    }

    @Override
    public Scene arrange(Script script) {
        Chance chance = script.chance(7);
        Setting setting = paper(script.plan().setting(), PAPERS[chance.below(PAPERS.length)]);
        List<Group> motifs = Gathering.of(script.ofMotifs(), script.ensemble());
        return script.scene(setting, motifs.isEmpty() ? new Banners(script).letters() : tiled(motifs, script, chance));
    }

    /** Nothing stands behind a pattern but a colour. */
    private static Setting paper(Setting asked, int own) {
        Colour colour = asked.plain().orElse(new Colour("paper", own));
        return new Setting("", TimeOfDay.DAY, Weather.CLEAR, Season.ANY, Optional.of(colour), asked.transparent());
    }

    private static List<Item> tiled(List<Group> motifs, Script script, Chance chance) {
        double aspect = script.aspect();
        int columns = Math.max(2, (int) Math.round(ROWS * aspect));
        double across = aspect / columns;
        double down = 1.0 / ROWS;
        List<Item> items = new ArrayList<>();
        int next = chance.below(motifs.size());
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < columns; column++) {
                Group motif =
                        motifs.get(Math.floorMod(next + column + row * (motifs.size() > 2 ? 2 : 1), motifs.size()));
                double x = (column + (row % 2 == 0 ? 0.25 : 0.75)) * across;
                Group tile = fitted(motif, x, (row + 0.5) * down, Math.min(across, down) * FILLED, chance);
                items.addAll(wrapped(tile, aspect));
            }
        }
        return items;
    }

    private static Group fitted(Group motif, double x, double y, double side, Chance chance) {
        Box size = motif.bounds();
        double scale = side * chance.between(0.92, 1.08) / Math.max(size.width(), size.height());
        double turn = chance.between(-0.3, 0.3);
        boolean single = motif.nodes().size() == 1;
        boolean mirrored = chance.below(2) == 0;
        double foot = y + size.height() * scale / 2;
        return motif.mapped(new Mapping(scale, x, foot, mirrored))
                .with(node -> (single ? node.turned(turn) : node).in(Depth.ALOFT));
    }

    /** What reaches over an edge appears at the opposite one, too. */
    private static List<Item> wrapped(Group tile, double aspect) {
        List<Item> items = new ArrayList<>();
        Box box = tile.bounds();
        double reach = 0.3 * Math.max(box.width(), box.height());
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                boolean seen = box.right() + reach + right * aspect > 0
                        && box.left() - reach + right * aspect < aspect
                        && box.bottom() + reach + down > 0
                        && box.top() - reach + down < 1;
                if (seen) {
                    items.addAll(
                            tile.mapped(Mapping.moved(right * aspect, down)).items());
                }
            }
        }
        return items;
    }
}

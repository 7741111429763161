package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Gathering;
import dev.gesso.adapter.sketch.scene.stage.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A motif on a badge, and the name below it. */
final class LogoLayout implements Layout {

    private static final Mark.Kind[] SHAPES = {Mark.Kind.DISC, Mark.Kind.SHIELD, Mark.Kind.HEXAGON, Mark.Kind.TILE};
    private static final int[] TONES = {0x2f6f7e, 0x3d5a98, 0x7a4b86, 0xb5543f, 0x3f7d54, 0xc07a2c, 0x34495e};

    @Override
    public String id() {
        return "logo";
    }

    @Override
    public Scene arrange(Script script) {
        List<Lettering> texts = script.plan().letterings();
        double aspect = script.aspect();
        double shorter = Math.min(1, aspect);
        double side = shorter * (texts.isEmpty() ? 0.86 : 0.68);
        double middle = texts.isEmpty() ? 0.5 : 0.5 - 0.11 * shorter;
        Chance chance = script.chance(6);
        int tone = TONES[chance.below(TONES.length)];
        Box badge = new Box((aspect - side) / 2, middle - side / 2, side, side);
        List<Item> items = new ArrayList<>();
        items.add(Mark.of(SHAPES[chance.below(SHAPES.length)], badge, tone));
        motif(script).ifPresent(group -> items.addAll(fitted(group, badge).items()));
        if (!texts.isEmpty()) {
            String name = String.join(" ", texts.stream().map(Lettering::text).toList());
            Box line = Box.standing(aspect / 2, middle + side / 2 + 0.2 * shorter, 0.86 * shorter, 0.16 * shorter);
            items.add(new Letters(name, texts.getFirst().hand(), Plate.NONE, line, 0, tone));
        }
        return script.scene(items);
    }

    /** All groups side by side, the first in the middle. */
    private static Optional<Group> motif(Script script) {
        List<Group> groups = Gathering.of(script.ofMotifs(), script.ensemble());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        double total = 0;
        Group all = groups.getFirst();
        for (Group group : groups.subList(1, groups.size())) {
            double scale = Math.min(
                    1.4,
                    0.75 * groups.getFirst().bounds().height() / group.bounds().height());
            double step = (all.bounds().width() + group.bounds().width() * scale) / 2;
            total = all.bounds().middleX() + step * 0.9;
            all = all.then(group.mapped(Mapping.to(total, 0, scale)).items());
        }
        return Optional.of(all.settled().with(node -> node.in(Depth.ALOFT)));
    }

    private static Group fitted(Group group, Box badge) {
        Box size = group.bounds();
        double diagonal = Math.sqrt(size.width() * size.width() + size.height() * size.height());
        double scale = 0.84 * badge.width() / diagonal;
        double foot = badge.middleY() + size.height() * scale / 2;
        return group.mapped(Mapping.to(badge.middleX(), foot, scale));
    }
}

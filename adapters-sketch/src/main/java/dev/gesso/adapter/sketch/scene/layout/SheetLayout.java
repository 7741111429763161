package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Bearing;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Gathering;
import dev.gesso.adapter.sketch.scene.stage.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sprite sheet: four frames each of walking to the right, to the left, of a jump, and of resting. */
final class SheetLayout implements Layout {

    /** Four by four, the commonest grid of sprite sheets: frames of a step across, ways of moving down. */
    private static final int CELLS = 4;
    /** Of a cell, so that no sprite reaches into its neighbour's when a game cuts the sheet. */
    private static final double FILLED = 0.7;

    private static final int PAPER = 0xf4f1ea;
    private static final double[] STEPS = {0, 0.09, 0, -0.09};
    private static final double[] BOBS = {0, 0.03, 0, 0.03};
    private static final double[] LEAPS = {0, 0.14, 0.16, 0.02};
    private static final double[] SQUASHES = {0.86, 1.06, 1.0, 0.9};
    private static final Pose[] RESTS = {Pose.SITTING, Pose.LYING, Pose.SLEEPING, Pose.STANDING};

    @Override
    public String id() {
        return "sheet";
    }

    @Override
    public Scene arrange(Script script) {
        Setting asked = script.plan().setting();
        Setting setting = new Setting(
                "",
                TimeOfDay.DAY,
                Weather.CLEAR,
                Season.ANY,
                Optional.of(asked.plain().orElse(new Colour("paper", PAPER))),
                asked.transparent());
        List<Group> groups = Gathering.of(script.ofMotifs(), script.ensemble());
        List<Item> items = new ArrayList<>();
        for (int cell = 0; cell < CELLS * CELLS && !groups.isEmpty(); cell++) {
            Group group = groups.get(Math.floorMod(Math.floorDiv(cell, CELLS), groups.size()));
            items.addAll(frame(groups.size() == 1 ? groups.getFirst() : group, cell, script));
        }
        if (groups.isEmpty()) {
            return script.scene(setting, new Banners(script).letters());
        }
        return script.scene(setting, items);
    }

    private static List<Item> frame(Group group, int cell, Script script) {
        int row = Math.floorDiv(cell, CELLS);
        int column = cell % CELLS;
        double across = script.aspect() / CELLS;
        double down = 1.0 / CELLS;
        Group posed = posed(group, row, column, script);
        Box size = group.bounds();
        double scale = FILLED * Math.min(down / size.height(), across / size.width());
        double lift = (row < 2 ? BOBS[column] : row == 2 ? LEAPS[column] : 0) * down;
        double foot = (row + 0.9) * down - lift;
        Mapping place = new Mapping(scale, (column + 0.5) * across, foot, row == 1);
        return posed.mapped(place).with(node -> node.in(Depth.ALOFT)).items();
    }

    private static Group posed(Group group, int row, int column, Script script) {
        return switch (row) {
            case 0, 1 -> group.with(node -> node.bearing(new Bearing(0, false, STEPS[column])));
            case 2 ->
                group.with(node -> squashed(node, SQUASHES[column])
                        .bearing(new Bearing(
                                column == 1 ? -0.16 : column == 2 ? 0.12 : 0, false, column == 1 ? 0.06 : 0)));
            default -> resting(group, RESTS[column], script);
        };
    }

    private static Node squashed(Node node, double share) {
        Box box = node.box();
        return node.in(Box.standing(box.middleX(), box.bottom(), box.width() / share, box.height() * share));
    }

    /** In another pose, as high as that pose is. */
    private static Group resting(Group group, Pose pose, Script script) {
        var ensemble = script.ensemble();
        return group.with(node -> {
            if (node.part().thing() != group.lead()) {
                return node;
            }
            Node posed = node.casting(node.part().posed(pose));
            double aspect = ensemble.actor(posed).stature().aspect();
            double width = Math.min(node.box().height() * aspect, node.box().width() * 1.25);
            return posed.in(Box.standing(node.box().middleX(), node.box().bottom(), width, width / aspect));
        });
    }
}

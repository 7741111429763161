package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Node;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Text on things: right on what is made to bear some, else on a label. */
final class Inscriptions {

    private static final Pattern BOARD =
            Pattern.compile("sign|board|placard|billboard|banner|poster|screen|monitor|television");
    private static final Pattern COVER =
            Pattern.compile("book|notebook|diary|magazine|newspaper|letter|envelope|card|paper|scroll");
    /** Across the chest. */
    private static final Pattern CLOTH = Pattern.compile("shirt|sweater|jersey|hoodie|apron");
    /** Chalk needs no rim of light. */
    private static final Pattern SLATE = Pattern.compile("blackboard|chalkboard|slate");
    /** Not quite white. */
    private static final int CHALK = 0xfdfbf2;

    private static final int INK = 0x4a2f3a;

    private final Script script;
    private final Ensemble ensemble;

    Inscriptions(Script script, Ensemble ensemble) {
        this.script = script;
        this.ensemble = ensemble;
    }

    List<Group> on(List<Group> groups) {
        return groups.stream().map(this::on).toList();
    }

    private Group on(Group group) {
        Group inscribed = group;
        for (Lettering lettering : script.plan().letterings()) {
            OptionalInt thing = lettering.thing();
            if (thing.isPresent() && group.holds(thing.getAsInt())) {
                Node bearer = group.nodes(thing.getAsInt()).getLast();
                inscribed = inscribed.before(bearer, List.of(letters(lettering, bearer, group)));
            }
        }
        return inscribed;
    }

    private Letters letters(Lettering lettering, Node bearer, Group group) {
        String word = bearer.part().word();
        Box box = bearer.box();
        if (SLATE.matcher(word).find()) {
            return new Letters(
                    lettering.text(),
                    lettering.hand(),
                    Plate.NONE,
                    box.part(0.12, 0.12, 0.76, board(bearer)),
                    0,
                    CHALK);
        }
        if (BOARD.matcher(word).find()) {
            return written(lettering, Plate.HALO, box.part(0.12, 0.1, 0.76, board(bearer)));
        }
        if (COVER.matcher(word).find()) {
            return written(lettering, Plate.HALO, box.part(0.2, 0.22, 0.6, 0.4));
        }
        if (CLOTH.matcher(word).find()) {
            return written(lettering, Plate.HALO, box.part(0.26, 0.38, 0.48, 0.26));
        }
        if (word.contains("gift basket") || word.contains("hamper")) {
            return written(lettering, Plate.LABEL, box.part(0.2, 0.74, 0.6, 0.24));
        }
        double width = Math.max(box.width() * 0.78, 0.3 * group.bounds().width());
        double height = Math.min(width * 0.34, Math.max(box.height() * 0.3, width * 0.2));
        double foot = box.bottom() - box.height() * 0.12;
        return written(lettering, Plate.LABEL, Box.standing(box.middleX(), foot, width, height));
    }

    /** How far down a board reaches before its post begins. */
    private double board(Node bearer) {
        boolean post = ensemble.actor(bearer).stature().aspect() < 1.3;
        return post ? 0.36 : 0.7;
    }

    private static Letters written(Lettering lettering, Plate plate, Box box) {
        return new Letters(lettering.text(), lettering.hand(), plate, box, plate == Plate.LABEL ? -0.04 : 0, INK);
    }
}

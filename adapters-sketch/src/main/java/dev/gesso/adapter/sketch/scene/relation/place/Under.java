package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Beneath: between the legs of a table, before the trunk of a tree, below what hangs in the air. */
public final class Under implements Bond {

    /** What has room between its legs or posts. */
    private static final Pattern LEGS =
            Pattern.compile("table|desk|chair|stool|bench|bridge|pier|arch|gate|trellis|pergola|arbou?r");
    /** One sees through these, so that whoever is under them comes in front. */
    private static final Pattern OPEN = Pattern.compile("arch|gate|trellis|pergola|arbou?r|bridge");
    /** They are held over whoever is under them, and so take that one's width. */
    private static final Pattern CARRIED = Pattern.compile("umbrella|parasol");

    @Override
    public Set<String> kinds() {
        return Set.of("under", "below", "beneath", "underneath");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        boolean aloft = encounter.objectActor().stature().place() == Place.AIR;
        if (aloft && encounter.objectIs(Nature.LANDSCAPE)) {
            return Optional.empty();
        }
        if (aloft || CARRIED.matcher(encounter.objectNode().part().word()).find()) {
            return Optional.of(covered(encounter));
        }
        return Optional.of(sheltered(encounter));
    }

    /** What covers is as wide as what it covers, and close above. */
    private static Group covered(Encounter encounter) {
        Group below = encounter.subjects().settled();
        Box size = below.bounds();
        Group cover = encounter.objects().settled();
        double scale = 1.15 * size.width() / cover.bounds().width();
        double lowest = -size.height() + 0.28 * cover.bounds().height() * scale;
        return below.after(cover.mapped(Mapping.to(0, lowest, scale)).items()).settled();
    }

    private static Group sheltered(Encounter encounter) {
        Group roof = encounter.objects().settled();
        Group guest = encounter.subjects().settled();
        Box above = roof.bounds();
        Box size = guest.bounds();
        boolean legs = LEGS.matcher(encounter.objectNode().part().word()).find();
        boolean low = !legs && encounter.objectIs(Nature.FURNITURE, Nature.OBJECT);
        double tallest = (legs ? 0.58 : low ? 0.5 : 0.45) * above.height();
        double scale = Math.min(Math.min(1, tallest / size.height()), 0.75 * above.width() / size.width());
        double aside = legs ? 0 : (encounter.chance().below(2) == 0 ? -1 : 1) * 0.14 * above.width();
        Group placed = guest.mapped(Mapping.to(aside, legs ? -0.01 : 0.04, scale));
        boolean within =
                legs && !OPEN.matcher(encounter.objectNode().part().word()).find();
        return (within ? roof.after(placed.items()) : roof.then(placed.items())).settled();
    }
}

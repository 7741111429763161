package dev.gesso.adapter.sketch.scene.relation.registry;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.deed.Holding;
import dev.gesso.adapter.sketch.scene.relation.deed.Wearing;
import dev.gesso.adapter.sketch.scene.relation.place.Adorned;
import dev.gesso.adapter.sketch.scene.relation.place.Beside;
import dev.gesso.adapter.sketch.scene.relation.place.Containing;
import dev.gesso.adapter.sketch.scene.relation.place.Strewn;
import dev.gesso.adapter.sketch.scene.relation.place.Topped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code with} means depends on what is with what: a man with a hat, with a dog, with a violin. */
final class With implements Bond {

    /** What is fastened to things rather than stood beside them. */
    private static final Pattern ADORNMENT = Pattern.compile("ribbon|bow|tag|label|sticker|rosette|badge|star|heart");

    /** What stands beside a dish rather than lies on it. */
    private static final Pattern DRINK =
            Pattern.compile("coffee|tea|wine|beer|juice|milk|glass|cocktail|lemonade|cola|drink|latte|cocoa");

    @Override
    public Set<String> kinds() {
        return Set.of("with", "having", "of");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        return meant(encounter).join(encounter);
    }

    private static Bond meant(Encounter encounter) {
        boolean alive = encounter.subjectIs(Nature.PERSON, Nature.ANIMAL);
        if (alive && encounter.objectIs(Nature.CLOTHING)) {
            return new Wearing();
        }
        if (alive && encounter.objectIs(Nature.TOOL, Nature.FOOD, Nature.SYMBOL, Nature.PLANT, Nature.OBJECT)) {
            return new Holding();
        }
        if (ADORNMENT.matcher(encounter.objectNode().part().word()).find()) {
            return new Adorned();
        }
        if (encounter.subjectIs(Nature.FOOD)
                && encounter.objectNode().part().word().contains("candle")) {
            return new Topped();
        }
        if (encounter.subjectActor().opening().isPresent() && !encounter.objectIs(Nature.PERSON)) {
            return new Containing();
        }
        if (DRINK.matcher(encounter.objectNode().part().word()).find()) {
            return new Beside();
        }
        if (encounter.subjectIs(Nature.PLANT, Nature.FOOD) && encounter.objectIs(Nature.FOOD, Nature.PLANT)) {
            return new Strewn();
        }
        return new Beside();
    }
}

package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.plan.Thing;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that tell where a scene plays although it names no place. */
record Clue(String place, Pattern words) {

    /** What stands in one place only tells most, so that a fox before a fireplace is at home. */
    private static final List<Clue> FIXTURES = List.of(
            of(
                    "space",
                    "astronaut|rocket|planet|space ?(ship|station|craft)|\\bufo|alien|satellite|comet|saturn|\\bmars$"),
            of("snow", "snowman|sled|sleigh|\\bski|igloo|snowboard|iceberg|snowdrift"),
            of("hospital", "stethoscope|doctor|nurse|veterinarian|\\bvet$|surgeon|syringe|dentist|patient"),
            of("kitchen", "chef|\\bcook$|baker$|frying pan|saucepan|stove|oven|fridge|refrigerator|kettle|rolling pin"),
            of("classroom", "teacher|blackboard|chalkboard|pupil|student|professor"),
            of("cafe", "barista|waiter|waitress|bartender|espresso machine|coffee machine"),
            of("bathroom", "bathtub|shower|toilet|toothbrush|rubber duck|washbasin"),
            of("gym", "dumbbell|barbell|weightlifter|treadmill|boxing glove"),
            of("stage", "singer|microphone|guitarist|ballerina|magician|circus|drummer|\\bdj$|rock star"),
            of(
                    "indoor",
                    "fireplace|sofa|couch|chair$|\\blamp$|bookshelf|bookcase|christmas tree|television|piano|\\brug$"),
            of(
                    "indoor",
                    "chandelier|curtain|aquarium|fish tank|bird ?cage|vacuum|knitting|yarn|record player|grandfather"),
            of("bedroom", "\\bbed$|bunk bed|cradle|crib|wardrobe|teddy bear|pyjama|pajama"),
            of("office", "computer|laptop|desk|printer|accountant|secretary"),
            of("stadium", "footballer|goalkeeper|(football|soccer) player|sprinter|referee|cheerleader|quarterback"),
            of("beach", "sand ?castle|deck chair|palm tree|surfer|surfboard|beach|lifeguard|coconut|seashell"),
            of("lake", "\\bpier|jetty|fisherman|fishing|canoe|kayak|swan"),
            of("underwater", "mermaid|coral|submarine|scuba|\\bdiver$"),
            of("desert", "cactus|pyramid|sphinx"),
            of("castle", "throne"),
            of("street", "\\bshop|cafe|bakery|storefront|bus stop|lorry|post box|mailbox|scooter|street lamp|hydrant"),
            of("city", "skyscraper|taxi|traffic light|double decker|police car"),
            of("farm", "tractor|\\bbarn|scarecrow|haystack|farmer|windmill"),
            of("forest", "campfire|tent$|lumberjack|toadstool"));

    /** Where a living thing is at home tells less, and nothing of one that is served. */
    private static final List<Clue> HABITATS = List.of(
            of("snow", "penguin|polar bear|reindeer|walrus|husky|snow leopard"),
            of(
                    "jungle",
                    "gorilla|toucan|parrot|dinosaur|t-rex|sauropod|jaguar|orangutan|monkey|sloth|tiger|chimp|panda"),
            of("desert", "camel|scorpion|rattlesnake|cowboy|meerkat"),
            of("farm", "\\bcows?$|\\bpigs?$|piglet|\\bhens?$|rooster|chicken|goat|cattle|donkey"),
            of(
                    "forest",
                    "deer$|bears?$|\\bowl|wolf|wolves|\\bfox|squirrel|badger|hedgehog|fairy|gnome|\\belf|moose|raccoon"),
            of("castle", "\\bking$|\\bqueen$"));

    static Clue of(String place, String words) {
        return new Clue(place, Pattern.compile(words));
    }

    /** The place that things tell, if they tell one. */
    static Optional<String> in(List<Thing> things, List<Nature> natures) {
        List<Thing> uneaten = things.stream()
                .filter(thing -> natures.get(things.indexOf(thing)) != Nature.FOOD)
                .toList();
        return told(FIXTURES, things).or(() -> told(HABITATS, uneaten));
    }

    private static Optional<String> told(List<Clue> clues, List<Thing> things) {
        return clues.stream().filter(clue -> clue.fits(things)).map(Clue::place).findFirst();
    }

    private boolean fits(List<Thing> things) {
        return things.stream().anyMatch(thing -> words.matcher(thing.word()).find());
    }
}

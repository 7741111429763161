package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Depiction;
import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.reading.mention.Shade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What has been said about the next thing before it is named. */
final class Modifiers {

    private static final double HUNDREDTHS = 100;
    /** Plurals of these without a number are a pair. */
    private static final Pattern PAIRED = Pattern.compile(
            ".*(shoe|boot|glove|mitten|sandal|slipper|sneaker|skate|ski|flip flop|earring|heel|flipper|crutche|trainer|wellie|wellington|sock)s");

    private static final int PAIR = 2;
    /** What a plural without a number comes to: the least that reads as many. */
    private static final int SOME = 3;

    private static final int DOZEN = 12;
    private static final int TEN = 10;
    /** Larger numbers cannot be drawn so that they can be counted. */
    private static final int MOST = 60;

    private static final Set<String> SAME_IN_PLURAL = Set.of("sheep", "fish", "deer", "cattle", "people", "moose");

    private boolean open;
    private boolean indefinite;
    private boolean definite;
    private OptionalInt number = OptionalInt.empty();
    private OptionalInt amount = OptionalInt.empty();
    private Optional<Shade> colour = Optional.empty();
    private Optional<Double> scale = Optional.empty();
    private Optional<String> pose = Optional.empty();
    private Optional<Unit> tint = Optional.empty();
    private final List<String> traits = new ArrayList<>();

    /** Whether a noun is awaited. */
    boolean isOpen() {
        return open;
    }

    boolean isDefinite() {
        return definite;
    }

    boolean isNew() {
        return indefinite || number.isPresent() || amount.isPresent();
    }

    Optional<Shade> colour() {
        return colour;
    }

    boolean has(String trait) {
        return traits.contains(trait);
    }

    void determine(boolean known) {
        open = true;
        definite = known;
        indefinite = !known;
    }

    /** Whether an article stood before it. */
    boolean isDetermined() {
        return definite || indefinite;
    }

    void read(Kind kind, Unit unit) {
        open = open || kind != Kind.TINT;
        switch (kind) {
            case COUNT -> count(Integer.parseInt(unit.value(Kind.COUNT)));
            case AMOUNT -> amount = OptionalInt.of(Integer.parseInt(unit.value(Kind.AMOUNT)));
            case SIZE -> scale = Optional.of(Integer.parseInt(unit.value(Kind.SIZE)) / HUNDREDTHS);
            case TINT -> tint = Optional.of(unit);
            case COLOUR -> colour = colour.or(() -> Optional.of(shade(unit)));
            case POSE -> pose = unit.find(Kind.POSE);
            default -> traits.add(unit.value(kind));
        }
    }

    /** A colour word with the dark or light before it. */
    Shade shade(Unit unit) {
        Shade shade = Shade.parse(unit.value(Kind.COLOUR));
        Shade tinted = tint.map(found -> shade.tinted(found.text(), Integer.parseInt(found.value(Kind.TINT))))
                .orElse(shade);
        tint = Optional.empty();
        return tinted;
    }

    /** Twenty one is one number, and three dozen too. */
    private void count(int value) {
        int before = number.orElse(0);
        boolean tens = before > TEN && before % TEN == 0 && value < TEN;
        boolean dozens = before > 0 && value == DOZEN;
        number = OptionalInt.of(tens ? before + value : dozens ? before * DOZEN : value);
    }

    /** A plural of what holds the thing: plates of pasta. */
    void portions(boolean plural) {
        if (plural && number.isEmpty()) {
            number = OptionalInt.of(SOME);
        } else if (number.isEmpty()) {
            number = OptionalInt.of(1);
        }
    }

    void applyTo(Mention mention, Unit noun, Depiction depiction) {
        mention.count(Math.min(MOST, total(noun)), noun.plural() || number.isPresent() || !indefinite);
        describe(mention);
        depiction.traits().forEach(mention::trait);
    }

    void describe(String trait) {
        traits.add(trait);
    }

    /** All but the number. */
    void describe(Mention mention) {
        colour.ifPresent(mention::colour);
        scale.ifPresent(mention::scale);
        pose.ifPresent(mention::pose);
        traits.forEach(mention::trait);
    }

    private int total(Unit noun) {
        boolean many = noun.plural() || SAME_IN_PLURAL.contains(noun.text());
        if (number.isPresent()) {
            return number.getAsInt();
        }
        int some = PAIRED.matcher(noun.text()).matches() ? PAIR : SOME;
        return many && amount.isPresent() ? amount.getAsInt() : noun.plural() ? some : 1;
    }
}

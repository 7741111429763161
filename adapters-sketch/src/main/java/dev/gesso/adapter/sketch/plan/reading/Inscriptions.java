package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.reading.mention.Inscription;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words to be written, and what bears them. */
final class Inscriptions {

    /** What words are commonly written on; anything else bears them only if the prompt says so. */
    private static final Pattern BEARER = Pattern.compile(
            ".*\\b(sign|signpost|banner|label|cake|cupcake|t shirt|shirt|tee"
                    + "|hoodie|sweater|jersey|board|blackboard|chalkboard|whiteboard|signboard|billboard|placard|poster|book|card"
                    + "|mug|cup|flag|bottle|box|paper|note|tag|plate|letter|envelope|scroll|menu|newspaper|notebook|sticker|badge"
                    + "|bag|storefront|shop|cafe|bakery|store|jar|package|parcel|balloon|cookie|ticket|map|screen|truck|van|cap|hat"
                    + "|tombstone|gravestone|door|mat|crate|can|tin|tote|mailbox|window|bus|boat|ship|cover|calendar)s?");

    private final Focus focus;
    private final List<Inscription> all = new ArrayList<>();
    private boolean announced;
    private Optional<String> before = Optional.empty();
    private boolean floating;

    Inscriptions(Focus focus) {
        this.focus = focus;
    }

    List<Inscription> all() {
        return all;
    }

    /** "That says": what was just named bears the words. */
    void announce() {
        announced = true;
        focus.dropPending();
    }

    void write(String text, boolean nounFollows) {
        if (nounFollows && !announced && !focus.awaits(RelationKind.LABELLED)) {
            before = Optional.of(text);
            return;
        }
        boolean meant = announced || focus.awaits(RelationKind.LABELLED) || focus.awaits(RelationKind.READING);
        Optional<Mention> bearer =
                focus.last().filter(thing -> !focus.isAlive(thing)).filter(thing -> meant || canBear(thing));
        all.add(new Inscription(text, bearer));
        floating = bearer.isEmpty();
        announced = false;
        focus.dropUnlessHeld();
    }

    /** A thing just named: words before it stand on it, as in a "Sale" sign. */
    void offer(Mention thing) {
        before.ifPresent(text -> all.add(new Inscription(text, Optional.of(thing))));
        before = Optional.empty();
        boolean late = floating && canBear(thing) && focus.isOn(thing);
        if (late) {
            Inscription last = all.removeLast();
            all.add(new Inscription(last.text(), Optional.of(thing)));
        }
        floating = floating && !late;
    }

    private static boolean canBear(Mention thing) {
        return BEARER.matcher(thing.word()).matches();
    }

    void endSentence() {
        before.ifPresent(text -> all.add(new Inscription(text, Optional.empty())));
        before = Optional.empty();
        announced = false;
        floating = false;
    }
}

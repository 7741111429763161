package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Pictures;
import dev.gesso.adapter.sketch.plan.reading.mention.Links;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.reading.mention.Pending;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is being talked about: which thing the next words are about, and which relation awaits a thing. */
final class Focus {

    /** Relations that go on over a list: with a hat, a scarf and a stick. */
    private static final Set<RelationKind> LISTED = EnumSet.of(
            RelationKind.WITH,
            RelationKind.CONTAINING,
            RelationKind.BETWEEN,
            RelationKind.BESIDE,
            RelationKind.LABELLED);

    /** Relations whose object keeps the floor: what follows is about the book, not about the reader. */
    private static final Set<RelationKind> ABOUT_THE_OBJECT =
            EnumSet.of(RelationKind.EXAMINING, RelationKind.LOOKING_AT, RelationKind.CHASING);

    private static final Set<RelationKind> CLOSE =
            EnumSet.of(RelationKind.WITH, RelationKind.CONTAINING, RelationKind.LABELLED);

    /** From the feather to the hat to the man to his horse; relations may run in a circle. */
    private static final int HIGHEST_CLIMB = 3;

    private final Pictures pictures;
    private final Links links;
    private List<Mention> group = new ArrayList<>();
    private List<Mention> main = List.of();
    private List<Mention> topic = List.of();
    private List<Mention> sentence = new ArrayList<>();
    private Optional<Pending> pending = Optional.empty();
    private Optional<Pending> latest = Optional.empty();
    private Optional<Pending> fronted = Optional.empty();
    private boolean joined;
    private boolean comma;
    private boolean placed;
    private boolean spoiled;
    private boolean listed = true;

    Focus(Pictures pictures, Links links) {
        this.pictures = pictures;
        this.links = links;
    }

    Optional<RelationKind> awaited() {
        return pending.map(Pending::kind);
    }

    boolean awaits(RelationKind kind) {
        return awaited().filter(kind::equals).isPresent();
    }

    /** Whether the last relation found puts this thing under another or words onto it. */
    boolean isOn(Mention thing) {
        return latest.filter(relation -> relation.kind() == RelationKind.ON || relation.kind() == RelationKind.OVER)
                        .isPresent()
                && group.contains(thing);
    }

    List<Mention> group() {
        return group;
    }

    List<Mention> topic() {
        return topic;
    }

    Optional<Mention> last() {
        return group.isEmpty() ? Optional.empty() : Optional.of(group.getLast());
    }

    /** Whether the last thing is a person or animal, who is not a kind of place. */
    boolean isAboutTheLiving() {
        return last().filter(this::isAlive).isPresent();
    }

    /** The things that words such as "sitting" are about: the holder rather than what is held. */
    List<Mention> actors() {
        List<Mention> near = group.isEmpty() ? lastAlive().map(List::of).orElse(topic) : climbed();
        List<Mention> alive = near.stream().filter(this::isAlive).toList();
        return alive.isEmpty() ? near : alive;
    }

    /** Whether a thing is on the side of the awaited relation that is known. */
    boolean isRelating(Mention mention) {
        return pending.filter(relation -> relation.known().contains(mention)).isPresent();
    }

    void forget(Mention mention) {
        group.remove(mention);
        sentence.remove(mention);
        links.forget(mention);
    }

    void relate(RelationKind kind, boolean turned) {
        if (placed && CLOSE.contains(kind)) {
            group = new ArrayList<>();
            dropPending();
        } else {
            List<Mention> subjects = kind.isDeed() && !turned ? doers() : bodies(kind);
            pending = Optional.of(new Pending(kind, turned, List.copyOf(subjects)));
        }
        joined = false;
        comma = false;
    }

    void name(Mention mention) {
        if (pending.isPresent()) {
            complete(pending.get(), mention);
        } else if (joined && !group.isEmpty()) {
            join(mention);
        } else {
            group = new ArrayList<>(List.of(mention));
            latest = Optional.empty();
            listed = true;
        }
        front(mention);
        main = main.isEmpty() ? group : main;
        sentence.add(mention);
        joined = false;
        comma = false;
        placed = false;
    }

    private void complete(Pending relation, Mention mention) {
        if (relation.known().isEmpty()) {
            fronted = Optional.of(new Pending(relation.kind(), !relation.turned(), List.of(mention)));
        }
        relation.known().forEach(known -> links.add(relation.with(known, mention)));
        latest = pending;
        pending = Optional.empty();
        group = new ArrayList<>(List.of(mention));
        listed = true;
    }

    private void join(Mention mention) {
        boolean continued =
                latest.filter(relation -> continues(relation, mention)).isPresent();
        if (continued) {
            latest.orElseThrow()
                    .known()
                    .forEach(known -> links.add(latest.orElseThrow().with(known, mention)));
        } else if (latest.isPresent()) {
            group = new ArrayList<>();
            latest = Optional.empty();
        }
        group.add(mention);
        listed = !comma;
    }

    private boolean continues(Pending relation, Mention mention) {
        boolean alike = isAlive(mention) == isAlive(group.getLast());
        boolean listed = LISTED.contains(relation.kind()) || relation.turned();
        boolean same = !comma || isWorn(mention) == isWorn(group.getLast());
        return alike && (listed || (relation.kind().isDeed() && same));
    }

    /** In "on the table stands a vase" the table comes first. */
    private void front(Mention mention) {
        fronted.filter(relation -> !relation.known().contains(mention)).ifPresent(relation -> {
            links.add(relation.with(relation.known().getFirst(), mention));
            fronted = Optional.empty();
        });
    }

    private List<Mention> doers() {
        if (comma && main.stream().allMatch(this::isAlive) && !main.isEmpty()) {
            return main;
        }
        List<Mention> near = near();
        boolean alive = !near.isEmpty() && near.stream().allMatch(this::isAlive);
        if (alive && near.stream().noneMatch(one -> links.companionOf(one).isPresent())) {
            return near;
        }
        return lastAlive()
                .map(one -> links.companionOf(one).orElse(one))
                .map(List::of)
                .orElse(near.isEmpty() ? topic : near);
    }

    private Optional<Mention> lastAlive() {
        return sentence.reversed().stream().filter(this::isAlive).findFirst();
    }

    private List<Mention> bodies(RelationKind kind) {
        if (placed && !main.isEmpty()) {
            return main;
        }
        List<Mention> bodies = CLOSE.contains(kind) ? near() : climbed();
        boolean lifeless = CLOSE.contains(kind) && bodies.stream().noneMatch(this::isAlive);
        return lifeless && bodies.size() > 1 ? List.of(bodies.getLast()) : bodies;
    }

    /** "X, Y and Z" are one group; in "X, Y, Z hiding" only Z hides. */
    private List<Mention> near() {
        return listed || group.isEmpty() ? group : List.of(group.getLast());
    }

    private List<Mention> climbed() {
        List<Mention> top = near();
        for (int step = 0; step < HIGHEST_CLIMB && !top.isEmpty(); step++) {
            top = links.subjectsOf(top.getLast(), ABOUT_THE_OBJECT).orElse(top);
        }
        return top;
    }

    boolean isAlive(Mention mention) {
        return pictures.isAlive(mention.picture());
    }

    private boolean isWorn(Mention mention) {
        return pictures.isWorn(mention.picture());
    }

    void join(boolean byComma) {
        joined = true;
        comma = byComma;
    }

    /** A pronoun: what follows is about these. */
    void turnTo(List<Mention> meant) {
        group = new ArrayList<>(meant);
        main = main.isEmpty() ? group : main;
        sentence.addAll(meant);
        pending = Optional.empty();
        latest = Optional.empty();
        joined = false;
        comma = false;
    }

    void arrive() {
        dropPending();
        latest = Optional.empty();
        placed = true;
    }

    void dropPending() {
        pending = Optional.empty();
    }

    /** Forgets "with" and "in", which led to something that is not drawn; what is done still awaits its thing. */
    void dropClose() {
        pending = pending.filter(relation -> relation.kind().isDeed());
    }

    /** After words to be written only what is held still awaits its thing. */
    void dropUnlessHeld() {
        pending = pending.filter(relation -> relation.kind() == RelationKind.HOLDING);
    }

    /** A word that is not understood: what is done may have been done to it. */
    void spoil() {
        spoiled = pending.isPresent();
    }

    /** A comma: a relation that led to nothing known does not go on behind it. */
    void pause() {
        pending = pending.filter(relation -> !spoiled);
        spoiled = false;
        join(true);
    }

    /** What follows is about those who sit, run or sleep. */
    void turnToActors() {
        List<Mention> actors = List.copyOf(actors());
        dropPending();
        if (!actors.isEmpty()) {
            group = new ArrayList<>(actors);
            latest = Optional.empty();
            placed = false;
        }
    }

    /** A clause with a subject of its own begins. */
    void turnAway() {
        dropPending();
        latest = Optional.empty();
        group = new ArrayList<>();
    }

    void endSentence() {
        topic = main.isEmpty() ? topic : List.copyOf(main);
        turnAway();
        main = List.of();
        sentence = new ArrayList<>();
        fronted = Optional.empty();
        placed = false;
        joined = false;
        comma = false;
    }
}

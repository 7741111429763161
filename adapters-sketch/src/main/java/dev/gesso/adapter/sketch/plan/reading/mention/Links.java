package dev.gesso.adapter.sketch.plan.reading.mention;

import dev.gesso.adapter.sketch.plan.lexicon.Pictures;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The relations found so far, each as what it comes to for these two things. */
public final class Links {

    private static final Set<RelationKind> OWNING =
            EnumSet.of(RelationKind.WITH, RelationKind.CONTAINING, RelationKind.LABELLED);
    private static final Set<RelationKind> COMPANY =
            EnumSet.of(RelationKind.WITH, RelationKind.HOLDING, RelationKind.CARRYING);
    private static final String FLYING = "FLYING";
    private static final Set<String> SURFACES = Set.of("own:table", "own:desk", "own:shelf", "own:bench");

    private static final Map<String, String> POSES = Map.of(
            "own:rocking-chair", "SITTING",
            "own:armchair", "SITTING",
            "own:sofa", "SITTING",
            "own:bench", "SITTING",
            "own:throne", "SITTING",
            "own:swing", "SITTING",
            "1fa91", "SITTING",
            "own:bed", "LYING",
            "own:hammock", "LYING",
            "own:deck-chair", "SITTING");

    private final Pictures pictures;
    private final List<Link> all = new ArrayList<>();

    public Links(Pictures pictures) {
        this.pictures = pictures;
    }

    public List<Link> all() {
        return all;
    }

    public void add(Link link) {
        Link refined = laid(new Link(refined(link), link.subject(), link.object()));
        if (link.subject() != link.object() && !all.contains(refined)) {
            all.add(refined);
        }
    }

    /** A table with a cake has the cake on it. */
    private static Link laid(Link link) {
        boolean with = link.kind() == RelationKind.WITH || link.kind() == RelationKind.CONTAINING;
        boolean surface = SURFACES.contains(link.subject().picture());
        return with && surface ? new Link(RelationKind.ON, link.object(), link.subject()) : link;
    }

    /** A cat in a hat wears it, and a girl on a horse rides it. */
    private RelationKind refined(Link link) {
        String subject = link.subject().picture();
        String object = link.object().picture();
        boolean alive = pictures.isAlive(subject);
        boolean worn = alive && pictures.isWorn(object);
        return switch (link.kind()) {
            case WITH ->
                worn
                        ? RelationKind.WEARING
                        : pictures.isPerson(subject) && pictures.isHandy(object)
                                ? RelationKind.HOLDING
                                : RelationKind.WITH;
            case IN -> worn ? RelationKind.WEARING : RelationKind.IN;
            case ON -> alive && pictures.isRidden(object) ? RelationKind.RIDING : RelationKind.ON;
            case OVER ->
                link.subject().pose().filter(FLYING::equals).isPresent() ? RelationKind.FLYING_OVER : RelationKind.OVER;
            default -> link.kind();
        };
    }

    /** Who is on a chair sits, and who is in a bed lies, unless something else was said. */
    public void settle() {
        all.stream()
                .filter(link -> link.kind() == RelationKind.ON || link.kind() == RelationKind.IN)
                .filter(link -> pictures.isPerson(link.subject().picture()))
                .filter(link -> link.subject().pose().isEmpty())
                .forEach(link ->
                        Optional.ofNullable(POSES.get(link.object().picture())).ifPresent(link.subject()::pose));
    }

    public void forget(Mention mention) {
        all.removeIf(link -> link.subject() == mention || link.object() == mention);
    }

    /** Who is with a living thing: in "a pirate with a parrot, waving" it is the pirate who waves. */
    public Optional<Mention> companionOf(Mention object) {
        return all.stream()
                .filter(link -> link.object() == object && COMPANY.contains(link.kind()))
                .map(Link::subject)
                .filter(subject -> pictures.isPerson(subject.picture()))
                .findFirst();
    }

    /** Who holds, wears, rides a thing; empty where nobody does, or by one of the exceptions. */
    public Optional<List<Mention>> subjectsOf(Mention object, Set<RelationKind> exceptions) {
        List<Mention> subjects = all.stream()
                .filter(link -> link.object() == object)
                .filter(link -> OWNING.contains(link.kind()) || link.kind().isDeed())
                .filter(link -> !exceptions.contains(link.kind()))
                .map(Link::subject)
                .toList();
        return Optional.of(subjects).filter(found -> !found.isEmpty());
    }
}

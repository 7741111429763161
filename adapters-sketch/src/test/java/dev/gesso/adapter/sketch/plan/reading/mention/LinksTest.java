package dev.gesso.adapter.sketch.plan.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.lexicon.Lexicon;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private static final Lexicon LEXICON = new Lexicon(Map.of(), Map.of());
    private static final String CAT = "1f408";
    private static final String HAT = "1f452";
    private static final String HORSE = "1f40e";
    private static final String PERSON = "1f9d1";
    private static final String CHAIR = "1fa91";
    private static final String CAKE = "1f370";

    private final Links links = new Links(LEXICON.pictures());

    private static Mention mention(String picture) {
        return new Mention("something", List.of(picture));
    }

    private Link added(RelationKind kind, Mention subject, Mention object) {
        links.add(new Link(kind, subject, object));
        return links.all().getLast();
    }

    /** Little words come to a deed where the two things make one likely. */
    @ParameterizedTest
    @CsvSource({
        "IN, 1f408, 1f452, WEARING",
        "WITH, 1f408, 1f452, WEARING",
        "WITH, 1f408, 1f40e, WITH",
        "ON, 1f9d1, 1f40e, RIDING",
        "ON, 1f370, 1fa91, ON",
        "IN, 1f370, 1f452, IN",
        "BEHIND, 1f408, 1f452, BEHIND"
    })
    void comeToWhatTheTwoThingsMakeLikely(RelationKind said, String subject, String object, RelationKind meant) {
        assertThat(added(said, mention(subject), mention(object)).kind()).isEqualTo(meant);
    }

    @Test
    void putACakeOnTheTableThatComesWithIt() {
        Mention table = mention("own:table");
        Mention cake = mention(CAKE);
        assertThat(added(RelationKind.WITH, table, cake)).isEqualTo(new Link(RelationKind.ON, cake, table));
    }

    @Test
    void bindNothingToItselfAndNothingTwice() {
        Mention cat = mention(CAT);
        Mention hat = mention(HAT);
        links.add(new Link(RelationKind.BEHIND, cat, cat));
        links.add(new Link(RelationKind.WEARING, cat, hat));
        links.add(new Link(RelationKind.WEARING, cat, hat));
        assertThat(links.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1fa91, SITTING", "own:bed, LYING", "own:sofa, SITTING", "own:hammock, LYING"})
    void letPeopleSitOrLieAsTheirFurnitureDemands(String furniture, String pose) {
        Mention person = mention(PERSON);
        links.add(new Link(RelationKind.ON, person, mention(furniture)));
        links.settle();
        assertThat(person.pose()).contains(pose);
    }

    @Test
    void changeNoPoseThatWasNamed() {
        Mention person = mention(PERSON);
        person.pose("STANDING");
        links.add(new Link(RelationKind.ON, person, mention(CHAIR)));
        links.settle();
        assertThat(person.pose()).contains("STANDING");
    }

    @Test
    void knowWhoHasAThing() {
        Mention person = mention(PERSON);
        Mention hat = mention(HAT);
        links.add(new Link(RelationKind.HOLDING, person, hat));
        assertThat(links.subjectsOf(hat, Set.of())).contains(List.of(person));
        assertThat(links.subjectsOf(hat, EnumSet.of(RelationKind.HOLDING))).isEmpty();
        assertThat(links.companionOf(hat)).contains(person);
    }

    @Test
    void forgetAllOfAThing() {
        Mention horse = mention(HORSE);
        links.add(new Link(RelationKind.BESIDE, mention(CAT), horse));
        links.add(new Link(RelationKind.BEHIND, horse, mention(CAT)));
        links.forget(horse);
        assertThat(links.all()).isEmpty();
    }
}

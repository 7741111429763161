package dev.gesso.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.Leaving.Reason;
import dev.gesso.core.fixture.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RetentionPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final int ROUNDS = 500;

    @Test
    void keepsEverythingWhereThereIsNoLimit() {
        assertThat(leaving(random(new Random(1)), RetentionRules.forAll(Retention.FOREVER)))
                .isEmpty();
    }

    @Test
    void saysWhichLimitWasPassed() {
        List<Sheet> sheets = List.of(
                Sheet.at(NOW).weighing(60),
                Sheet.at(NOW.minusSeconds(1)).weighing(30),
                Sheet.at(NOW.minusSeconds(2)).weighing(20),
                Sheet.at(NOW.minusSeconds(3)).weighing(1),
                Sheet.at(NOW.minusSeconds(100)).weighing(1));
        Retention retention =
                new Retention(Optional.of(Duration.ofSeconds(99)), OptionalLong.of(3), OptionalLong.of(100));
        assertThat(leaving(sheets, RetentionRules.forAll(retention)))
                .extracting(Leaving::reason)
                .containsExactly(Reason.TOO_LARGE, Reason.TOO_MANY, Reason.TOO_OLD);
    }

    @Test
    void givesAKeyLimitsOfItsOwn() {
        List<Sheet> sheets = List.of(
                Sheet.at(NOW).by("a"),
                Sheet.at(NOW.minusSeconds(1)).by("b"),
                Sheet.at(NOW.minusSeconds(2)).by("a"),
                Sheet.at(NOW.minusSeconds(3)).by("b"));
        RetentionRules rules = new RetentionRules(atMost(1), Map.of("b", Retention.FOREVER));
        assertThat(leaving(sheets, rules)).extracting(Leaving::key).containsExactly(Optional.of("a"));
    }

    @Test
    void letsTheOlderGoBeforeTheNewer() {
        forAllPlans((sheets, rules) -> forEachKey(sheets, of -> {
            List<Leaving> all = leaving(sheets, rules);
            List<Boolean> stays = sheets.stream()
                    .filter(of)
                    .map(sheet -> all.stream().noneMatch(gone -> gone.time().equals(sheet.time())))
                    .toList();
            assertThat(stays).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        }));
    }

    @Test
    void leavesNoMoreThanTheLimits() {
        forAllPlans((sheets, rules) -> forEachKey(sheets, of -> {
            List<Sheet> rest = staying(sheets, rules).stream().filter(of).toList();
            assertThat(isWithin(rest, rules.usual())).isTrue();
        }));
    }

    @Test
    void takesNoMoreThanItMust() {
        forAllPlans((sheets, rules) -> forEachKey(sheets, of -> {
            List<Sheet> own = sheets.stream().filter(of).toList();
            List<Sheet> rest = staying(own, rules);
            if (rest.size() < own.size()) {
                assertThat(isWithin(own.subList(0, rest.size() + 1), rules.usual()))
                        .isFalse();
            }
        }));
    }

    @Test
    void takesNothingTheSecondTime() {
        forAllPlans((sheets, rules) ->
                assertThat(leaving(staying(sheets, rules), rules)).isEmpty());
    }

    private static void forAllPlans(BiConsumer<List<Sheet>, RetentionRules> property) {
        Random chance = new Random(20261125);
        for (int round = 0; round < ROUNDS; round++) {
            property.accept(random(chance), RetentionRules.forAll(limits(chance)));
        }
    }

    private static void forEachKey(List<Sheet> sheets, Consumer<Predicate<Sheet>> property) {
        sheets.stream()
                .map(Sheet::key)
                .distinct()
                .forEach(key -> property.accept(sheet -> sheet.key().equals(key)));
    }

    private static boolean isWithin(List<Sheet> sheets, Retention limits) {
        return sheets.size() <= limits.count().orElse(Long.MAX_VALUE)
                && sheets.stream().mapToLong(Sheet::bytes).sum()
                        <= limits.bytes().orElse(Long.MAX_VALUE)
                && sheets.stream()
                        .allMatch(sheet -> limits.age()
                                .map(age -> !sheet.time().isBefore(NOW.minus(age)))
                                .orElse(true));
    }

    private static List<Sheet> staying(List<Sheet> sheets, RetentionRules rules) {
        List<Instant> gone = leaving(sheets, rules).stream().map(Leaving::time).toList();
        return sheets.stream().filter(sheet -> !gone.contains(sheet.time())).toList();
    }

    private static List<Leaving> leaving(List<Sheet> newestFirst, RetentionRules rules) {
        RetentionPlan plan = new RetentionPlan(rules, NOW);
        return newestFirst.stream()
                .flatMap(sheet -> plan.judge(sheet.name(1), sheet.manifest()).stream())
                .toList();
    }

    /** At different times, by two keys and by none. */
    private static List<Sheet> random(Random chance) {
        List<Sheet> sheets = new ArrayList<>();
        Instant time = NOW;
        for (int left = chance.nextInt(30); left > 0; left--) {
            time = time.minusSeconds(1 + chance.nextInt(100));
            Sheet sheet = Sheet.at(time).weighing(chance.nextInt(1_000));
            sheets.add(chance.nextInt(3) == 0 ? sheet : sheet.by(chance.nextBoolean() ? "a" : "b"));
        }
        return sheets;
    }

    private static Retention limits(Random chance) {
        return new Retention(
                chance.nextBoolean() ? Optional.of(Duration.ofSeconds(chance.nextInt(1_500))) : Optional.empty(),
                chance.nextBoolean() ? OptionalLong.of(chance.nextInt(12)) : OptionalLong.empty(),
                chance.nextBoolean() ? OptionalLong.of(chance.nextInt(5_000)) : OptionalLong.empty());
    }

    private static Retention atMost(long count) {
        return new Retention(Optional.empty(), OptionalLong.of(count), OptionalLong.empty());
    }
}

package dev.gesso.cli.archive;

import dev.gesso.cli.work.Desk;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is different today from when a picture was drawn, as far as it concerns drawing it again. */
public final class Changes {

    private final Manifest then;
    private final Desk desk;

    public Changes(Manifest then, Desk desk) {
        this.then = then;
        this.desk = desk;
    }

    /** One sentence for each. */
    public List<String> of(RawRequest request) {
        List<String> changes = new ArrayList<>();
        String engine = desk.engine().traits().name();
        if (!engine.equals(then.engine())) {
            changes.add("it was drawn by %s, and will be drawn by %s".formatted(then.engine(), engine));
        }
        model(request).ifPresent(changes::add);
        if (desk.check(request) instanceof Verdict.Passed passed) {
            price(passed.request()).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<String> model(RawRequest request) {
        Optional<ModelName> asked = request.value(Parameter.MODEL)
                .filter(WireValue.Text.class::isInstance)
                .map(text -> new ModelName(((WireValue.Text) text).value()));
        return asked.flatMap(name -> desk.workshop()
                .models()
                .profile(name)
                .map(profile -> stage(name, profile))
                .orElseGet(
                        () -> Optional.of("the model " + name + " is not known any more; name another with --model")));
    }

    private Optional<String> stage(ModelName name, ModelProfile profile) {
        LifeCycle life = profile.lifeCycle();
        LocalDate today = LocalDate.ofInstant(desk.surroundings().clock().instant(), ZoneOffset.UTC);
        String day = life.shutdown().map(LocalDate::toString).orElse("a day that was not told");
        return switch (life.stageOn(today)) {
            case ACTIVE -> Optional.empty();
            case DEPRECATED ->
                Optional.of("the model %s will be shut down on %s%s".formatted(name, day, successors(life)));
            case SHUT_DOWN -> Optional.of("the model %s was shut down on %s%s".formatted(name, day, successors(life)));
        };
    }

    private static String successors(LifeCycle life) {
        return life.successors().isEmpty()
                ? ""
                : life.successors().stream().map(ModelName::value).collect(Collectors.joining(" or ", "; try ", ""));
    }

    /** The same tokens at today's prices: what else a new drawing will need is for its quote to say. */
    private Optional<String> price(CheckedRequest request) {
        Optional<Money> before = then.cost().filter(cost -> cost.compareTo(Money.ZERO) > 0);
        Optional<Money> now =
                then.usage().flatMap(usage -> desk.workshop().quotes().cost(request, usage));
        return before.flatMap(old -> now.filter(today -> !today.equals(old))
                .map(today -> "the same tokens cost $%s then, and $%s today".formatted(old, today)));
    }
}

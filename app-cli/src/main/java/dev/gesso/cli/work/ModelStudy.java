package dev.gesso.cli.work;

import dev.gesso.cli.report.ModelFacts;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Puts together what is known about a model, and asks for the price of a square picture at each of its qualities. */
public final class ModelStudy {

    private static final String SQUARE = "1024x1024";

    private final Desk desk;
    private final LocalDate today;
    private final ModelName usual;

    public ModelStudy(Desk desk) {
        this.desk = desk;
        this.today = LocalDate.ofInstant(desk.surroundings().clock().instant(), ZoneOffset.UTC);
        this.usual = desk.workshop().models().usual();
    }

    public ModelFacts facts(ModelProfile profile) {
        return new ModelFacts(
                profile,
                profile.lifeCycle().stageOn(today),
                profile.name().equals(usual),
                desk.workshop().prices().prices(profile.name(), today),
                squares(profile));
    }

    private SequencedMap<Quality, Quote> squares(ModelProfile profile) {
        SequencedMap<Quality, Quote> squares = new LinkedHashMap<>();
        profile.qualities().values().forEach((quality, support) -> {
            if (support != Support.NO && !quality.equals(Quality.AUTO)) {
                quote(profile, quality, squares);
            }
        });
        return squares;
    }

    private void quote(ModelProfile profile, Quality quality, SequencedMap<Quality, Quote> squares) {
        RawRequest request = RawRequest.generation()
                .with(Parameter.MODEL, profile.name().value())
                .with(Parameter.PROMPT, "An otter")
                .with(Parameter.SIZE, SQUARE)
                .with(Parameter.QUALITY, quality.name());
        if (desk.check(request) instanceof Verdict.Passed passed) {
            squares.put(quality, desk.workshop().quotes().quote(passed.request()));
        }
    }
}

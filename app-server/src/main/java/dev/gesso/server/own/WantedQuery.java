package dev.gesso.server.own;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Moments;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.time.Instant;
import java.util.Optional;

/** Reads from an address which kept pictures are wanted. */
final class WantedQuery {

    private WantedQuery() {}

    static Wanted of(Call call, Instant now) {
        Wanted wanted = new Wanted(
                time(call, "since", now),
                time(call, "until", now),
                call.query("model").filter(name -> !name.isBlank()).map(ModelName::new),
                call.query("prompt").filter(words -> !words.isBlank()),
                call.query("key"),
                dollars(call, "cost_from"),
                dollars(call, "cost_to"));
        if (!wanted.isPossible()) {
            throw wrong("since", "a time before 'until', and 'cost_from' to be no more than 'cost_to'");
        }
        return wanted;
    }

    private static Optional<Instant> time(Call call, String name, Instant now) {
        return call.query(name).map(text -> Moments.parse(text, now).orElseThrow(() -> wrong(name, Moments.EXPECTED)));
    }

    private static Optional<Money> dollars(Call call, String name) {
        return call.query(name)
                .map(text -> SettingValue.dollars()
                        .reader()
                        .apply(text)
                        .map(Money::dollars)
                        .orElseThrow(() -> wrong(name, SettingValue.dollars().expected())));
    }

    /** Where a page begins: what the page before it gave as next. */
    static Optional<ImageName> after(Call call) {
        return call.query("after")
                .map(text ->
                        ImageName.parse(text).orElseThrow(() -> wrong("after", "what the page before gave as next")));
    }

    private static WrongCallException wrong(String name, String expected) {
        return new WrongCallException(ErrorAnswer.wrong(
                400, "invalid_value", name, "Invalid value for '%s': expected %s.".formatted(name, expected)));
    }
}

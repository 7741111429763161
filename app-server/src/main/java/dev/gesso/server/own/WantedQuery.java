package dev.gesso.server.own;

import dev.gesso.core.archive.Wanted;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads from an address which kept pictures are wanted. */
final class WantedQuery {

    private WantedQuery() {}

    static Wanted of(Call call) {
        return new Wanted(
                time(call, "since"),
                time(call, "until"),
                call.query("model").filter(name -> !name.isBlank()).map(ModelName::new),
                call.query("prompt").filter(words -> !words.isBlank()),
                call.query("key"),
                dollars(call, "cost_from"),
                dollars(call, "cost_to"));
    }

    private static Optional<Instant> time(Call call, String name) {
        return call.query(name).map(text -> {
            try {
                return text.contains("T")
                        ? Instant.parse(text)
                        : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            } catch (DateTimeException unreadable) {
                throw wrong(name, "a day such as 2026-11-25, or a moment such as 2026-11-25T10:00:00Z");
            }
        });
    }

    private static Optional<Money> dollars(Call call, String name) {
        return call.query(name)
                .map(text -> SettingValue.dollars()
                        .reader()
                        .apply(text)
                        .map(Money::dollars)
                        .orElseThrow(() -> wrong(name, SettingValue.dollars().expected())));
    }

    private static WrongCallException wrong(String name, String expected) {
        return new WrongCallException(ErrorAnswer.wrong(
                400, "invalid_value", name, "Invalid value for '%s': expected %s.".formatted(name, expected)));
    }
}

package dev.gesso.cli.archive;

import dev.gesso.cli.exit.StopException;
import dev.gesso.core.archive.Moments;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingValue;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which kept pictures a command is about. */
public final class WantedOptions {

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Drawn then or later: 2026-11-24, 2026-11-24T10:15 (UTC), or an age such as 12h or 7d.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "Drawn before then.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--model", paramLabel = "NAME", description = "Asked of that model, or of that snapshot of one.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--prompt",
            paramLabel = "WORDS",
            description = "With all these words in the prompt, in any order; where only hashes of prompts are kept, the"
                    + " whole prompt.")
    private Optional<String> prompt = Optional.empty();

    @Option(names = "--key", paramLabel = "NAME", description = "Asked for with the server's key of that name.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--cost-from", paramLabel = "USD", description = "From calls that cost that much or more.")
    private Optional<String> costFrom = Optional.empty();

    @Option(names = "--cost-to", paramLabel = "USD", description = "From calls that cost that much or less.")
    private Optional<String> costTo = Optional.empty();

    /**
     * The pictures that are described.
     *
     * @throws StopException where there can be no such picture
     */
    public Wanted wanted(Instant now) {
        Wanted wanted = new Wanted(
                since.map(text -> moment("--since", text, now)),
                until.map(text -> moment("--until", text, now)),
                model.map(ModelName::new),
                prompt,
                key,
                costFrom.map(text -> dollars("--cost-from", text)),
                costTo.map(text -> dollars("--cost-to", text)));
        if (!wanted.isPossible()) {
            throw StopException.usage(
                    "no picture can be like that",
                    "--since must be before --until, and --cost-from no more than --cost-to");
        }
        return wanted;
    }

    private static Instant moment(String option, String text, Instant now) {
        return Moments.parse(text, now)
                .orElseThrow(() -> StopException.usage(
                        option + " must be a time, not '" + text + "'", "write " + Moments.EXPECTED));
    }

    private static Money dollars(String option, String text) {
        return SettingValue.dollars()
                .reader()
                .apply(text)
                .map(Money::dollars)
                .orElseThrow(() -> StopException.usage(
                        "%s must be %s, not '%s'"
                                .formatted(option, SettingValue.dollars().expected(), text),
                        "write " + option + " 0.05"));
    }
}

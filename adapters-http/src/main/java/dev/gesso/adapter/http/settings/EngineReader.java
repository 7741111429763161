package dev.gesso.adapter.http.settings;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Retries;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads what settings say of one engine.
 *
 * @param variables of the environment by their names; nothing for what is not there
 * @param paths turns a path as a person writes it into one that can be opened
 */
record EngineReader(SettingsSource source, UnaryOperator<String> variables, Function<String, Path> paths) {

    static final String OPENAI_URL = "https://api.openai.com/v1";
    private static final String OPENAI_KEY = "env:OPENAI_API_KEY";
    private static final String URL_VARIABLE = "OPENAI_BASE_URL";

    /**
     * Reads one.
     *
     * @param models that have another name there
     * @throws SettingsException with everything that is wrong with it
     */
    EngineEntry entry(String name, List<String> models) {
        EngineKeys keys = new EngineKeys(name);
        Problems problems = new Problems();
        Optional<String> url = problems.collect(() -> url(keys));
        Optional<KeyPlace> key = problems.collect(() -> key(keys));
        Optional<Optional<URI>> proxy = problems.collect(() -> address(keys.proxy()));
        problems.raise();
        return new EngineEntry(
                name,
                source.value(keys.kind()).orElseGet(keys::usualKind),
                url.orElseThrow(),
                key.orElseThrow(),
                source.value(keys.apiVersion()),
                source.value(keys.entra()).orElse(false),
                source.value(keys.free()),
                aliases(keys, models),
                limits(keys),
                proxy.orElseThrow(),
                source.value(keys.authorities()).map(file -> paths.apply(file.toString())));
    }

    /** An address that a variable of others gave is looked at no sooner than the engine is used. */
    private String url(EngineKeys keys) {
        address(keys.url());
        return source.value(keys.url())
                .or(() -> Optional.of(Optional.of(variables.apply(URL_VARIABLE))
                                .filter(set -> !set.isEmpty())
                                .orElse(OPENAI_URL))
                        .filter(usual -> keys.name().equals(EngineEntry.OPENAI)))
                .orElseThrow(() -> problem(keys.url().key() + " is missing: where is the engine?"));
    }

    private Optional<URI> address(Setting<String> setting) {
        return source.value(setting).map(text -> Addresses.read(setting.key(), text));
    }

    private KeyPlace key(EngineKeys keys) {
        String usual = keys.name().equals(EngineEntry.OPENAI) ? OPENAI_KEY : "none";
        return KeyPlace.parse(source.value(keys.key()).orElse(usual))
                .map(place -> place instanceof KeyPlace.File(Path path)
                        ? new KeyPlace.File(paths.apply(path.toString()))
                        : place)
                .orElseThrow(() -> problem(keys.key().key()
                        + " must say where the key is, such as env:MY_KEY, file:PATH, command:WORDS or none; a key"
                        + " itself does not belong into settings"));
    }

    private Map<ModelName, ModelName> aliases(EngineKeys keys, List<String> models) {
        return models.stream()
                .collect(Collectors.toMap(
                        ModelName::new,
                        model -> new ModelName(source.value(keys.model(model)).orElse(model))));
    }

    private CallLimits limits(EngineKeys keys) {
        CallLimits usual = CallLimits.USUAL;
        Retries retries = usual.retries();
        return new CallLimits(
                source.value(keys.deadline()).map(Duration::ofSeconds).orElse(usual.deadline()),
                source.value(keys.stall()).map(Duration::ofSeconds).orElse(usual.stall()),
                new Retries(
                        source.value(keys.attempts()).orElse(retries.attempts()), retries.first(), retries.longest()));
    }

    private static SettingsException problem(String problem) {
        return new SettingsException(List.of(problem));
    }
}

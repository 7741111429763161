package dev.gesso.server.settings;

import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.settings.EngineEntry;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.text.Spelling;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Who draws what.
 *
 * @param usual draws whatever no other does; empty for the embedded engine
 * @param others engines by the models that go to them and not to the usual one
 */
public record EnginePlan(Optional<EngineSettings> usual, SequencedMap<ModelName, EngineSettings> others) {

    /** The embedded engine draws everything. */
    public static final EnginePlan EMBEDDED = new EnginePlan(Optional.empty(), Collections.emptyNavigableMap());

    public EnginePlan {
        others = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(others));
    }

    /**
     * Makes one of what settings say.
     *
     * @param engine the usual one's name
     */
    static EnginePlan of(String engine, List<EngineEntry> entries, Problems problems) {
        Optional<EngineEntry> usual =
                entries.stream().filter(entry -> entry.name().equals(engine)).findFirst();
        // Where engines could not be read at all, that is told already.
        if (usual.isEmpty() && !engine.equals(KnownSettings.SKETCH) && !entries.isEmpty()) {
            problems.add(unknown(engine, entries));
        }
        SequencedMap<ModelName, EngineEntry> claims = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.name().equals(engine))
                .forEach(entry -> claim(entry, usual, claims, problems));
        Map<String, EngineSettings> settings = new HashMap<>();
        Stream.concat(usual.stream(), claims.values().stream())
                .distinct()
                .forEach(
                        entry -> problems.collect(entry::settings).ifPresent(read -> settings.put(entry.name(), read)));
        SequencedMap<ModelName, EngineSettings> others = new LinkedHashMap<>();
        claims.forEach((model, entry) ->
                Optional.ofNullable(settings.get(entry.name())).ifPresent(read -> others.put(model, read)));
        return new EnginePlan(Optional.ofNullable(settings.get(engine)), others);
    }

    private static void claim(
            EngineEntry entry,
            Optional<EngineEntry> usual,
            SequencedMap<ModelName, EngineEntry> claims,
            Problems problems) {
        entry.models().keySet().stream()
                .sorted((first, second) -> first.value().compareTo(second.value()))
                .filter(model -> usual.stream().noneMatch(one -> one.models().containsKey(model)))
                .forEach(model -> {
                    EngineEntry other = claims.putIfAbsent(model, entry);
                    if (other != null) {
                        problems.add(
                                "engines.%s.models.%s: engine %s draws that model already; leave one out, or make one of them the engine"
                                        .formatted(entry.name(), model, other.name()));
                    }
                });
    }

    private static String unknown(String engine, List<EngineEntry> entries) {
        List<String> names = Stream.concat(
                        Stream.of(KnownSettings.SKETCH), entries.stream().map(EngineEntry::name))
                .toList();
        return "engine: there is no engine %s; %s"
                .formatted(
                        engine,
                        Spelling.nearest(engine, names)
                                .map(near -> "did you mean " + near + "?")
                                .orElseGet(() -> "there are " + String.join(", ", names)));
    }

    /** Every engine there is, the usual one first. */
    public SequencedSet<Optional<EngineSettings>> engines() {
        SequencedSet<Optional<EngineSettings>> engines = new LinkedHashSet<>();
        engines.add(usual);
        others.values().forEach(other -> engines.add(Optional.of(other)));
        return engines;
    }

    /** Models that settings speak of, and who draws them. */
    public SequencedMap<ModelName, EngineSettings> named() {
        SequencedMap<ModelName, EngineSettings> named = new LinkedHashMap<>(others);
        usual.ifPresent(engine -> engine.aliases().keySet().forEach(model -> named.put(model, engine)));
        return named;
    }

    /**
     * What is legal and yet does nothing: keys that are not there, and models of which nobody knows the rules; a
     * sentence each.
     *
     * @param variables of the environment by their names; nothing for what is not there
     */
    public List<String> remarks(ModelCatalog models, UnaryOperator<String> variables) {
        return Stream.concat(keyless(variables), unknown(models)).toList();
    }

    /** A key may be there when it is needed, so that its absence is no mistake yet. */
    private Stream<String> keyless(UnaryOperator<String> variables) {
        return engines().stream()
                .flatMap(Optional::stream)
                .filter(engine -> engine.key() instanceof KeyPlace.Variable(String name)
                        && variables.apply(name).isBlank())
                .map(engine -> "engines.%s.key: the variable %s is not set, so that no call can be sent there"
                        .formatted(engine.name(), ((KeyPlace.Variable) engine.key()).name()));
    }

    private Stream<String> unknown(ModelCatalog models) {
        return named().entrySet().stream()
                .filter(named -> models.profile(named.getKey()).isEmpty())
                .filter(named -> models.profile(named.getValue().traits().alias(named.getKey()))
                        .isEmpty())
                .map(named ->
                        "engines.%s.models.%s: no request for it is taken, as neither it nor %s is a known model; add one to catalog.folder"
                                .formatted(
                                        named.getValue().name(),
                                        named.getKey(),
                                        named.getValue().traits().alias(named.getKey())));
    }
}

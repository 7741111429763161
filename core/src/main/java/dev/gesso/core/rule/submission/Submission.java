package dev.gesso.core.rule.submission;

import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.Choices;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.RawRequest.Encoding;
import dev.gesso.core.request.WireValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A request on the checker's table: what came in, read as far as it can be read, beside the facts it is judged by. A
 * value of the wrong type reads as absent, so that one mistake is found once.
 */
public final class Submission {

    private static final Set<Parameter> NEVER_NULL =
            Set.of(Parameter.MODEL, Parameter.PROMPT, Parameter.IMAGES, Parameter.USER);

    private static final Set<Parameter> EVERY = Set.of(Parameter.values());

    private final RawRequest raw;
    private final Map<Parameter, WireValue> given = new EnumMap<>(Parameter.class);
    private final Optional<ModelProfile> profile;
    private final Set<Parameter> taken;
    private final List<ModelName> knownModels;
    private final EngineTraits engine;
    private final LocalDate today;
    private final InputImages inputs;
    private final InputFiles files;
    private final Optional<Size> size;

    public Submission(
            RawRequest raw,
            Optional<ModelProfile> profile,
            List<ModelName> knownModels,
            EngineTraits engine,
            LocalDate today) {
        this.raw = raw;
        this.profile = profile;
        this.knownModels = knownModels;
        this.engine = engine;
        this.today = today;
        raw.parameters().forEach(this::read);
        this.taken = taken(raw.operation(), profile, engine);
        this.inputs = InputImages.of(raw);
        this.files = new InputFiles(
                inputs, profile.map(known -> known.inputs().maskBytes()).orElse(ImageLimits.MOST_FILE_BYTES));
        this.size = text(Parameter.SIZE).flatMap(SizeText::parse);
    }

    private void read(String name, WireValue value) {
        Parameter.named(name)
                .filter(parameter -> NEVER_NULL.contains(parameter) || !(value instanceof WireValue.Nothing))
                .ifPresent(parameter -> given.put(parameter, value));
    }

    private static Set<Parameter> taken(Operation operation, Optional<ModelProfile> profile, EngineTraits engine) {
        Set<Parameter> taken = EnumSet.noneOf(Parameter.class);
        taken.addAll(engine.extraParameters());
        taken.addAll(profile.map(known -> known.parameters().get(operation)).orElse(EVERY));
        return taken;
    }

    public RawRequest raw() {
        return raw;
    }

    public Optional<ModelProfile> profile() {
        return profile;
    }

    public List<ModelName> knownModels() {
        return knownModels;
    }

    public EngineTraits engine() {
        return engine;
    }

    public LocalDate today() {
        return today;
    }

    public InputImages inputs() {
        return inputs;
    }

    public InputFiles files() {
        return files;
    }

    public boolean isEdit() {
        return raw.operation() == Operation.EDIT;
    }

    public boolean isForm() {
        return raw.encoding() == Encoding.FORM;
    }

    /** Whether this engine takes the parameter; without a profile any parameter of the API is taken. */
    public boolean takes(Parameter parameter) {
        return taken.contains(parameter);
    }

    /** What was given; a null means the same as nothing, except where the service says otherwise. */
    public Optional<WireValue> given(Parameter parameter) {
        return Optional.ofNullable(given.get(parameter));
    }

    /** Those for which something was given, in the order of all parameters. */
    public Set<Parameter> given() {
        return Collections.unmodifiableSet(given.keySet());
    }

    public boolean isGiven(Parameter parameter) {
        return given.containsKey(parameter);
    }

    public Optional<String> text(Parameter parameter) {
        return given.get(parameter) instanceof WireValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    /** Whether something was given that is no text. */
    public boolean isOtherThanText(Parameter parameter) {
        return isGiven(parameter) && !(given.get(parameter) instanceof WireValue.Text);
    }

    public OptionalLong whole(Parameter parameter) {
        WireValue value = given.get(parameter);
        return value == null ? OptionalLong.empty() : whole(value);
    }

    /** In a form every number is text. */
    public OptionalLong whole(WireValue value) {
        return switch (value) {
            case WireValue.Whole(long number) -> OptionalLong.of(number);
            case WireValue.Text(String text) when isForm() -> parsed(text);
            default -> OptionalLong.empty();
        };
    }

    public Optional<Boolean> flag(Parameter parameter) {
        return given(parameter).flatMap(this::flag);
    }

    /** Whether a flag was given and is set. */
    public boolean isSet(Parameter parameter) {
        return flag(parameter).orElse(false);
    }

    /** In a form a flag is text. */
    public Optional<Boolean> flag(WireValue value) {
        return switch (value) {
            case WireValue.Flag(boolean flag) -> Optional.of(flag);
            case WireValue.Text(String text)
            when isForm() && Set.of("true", "false").contains(text) -> Optional.of(Boolean.valueOf(text));
            default -> Optional.empty();
        };
    }

    /** The size asked for; empty for {@code auto} and for what is no size. */
    public Optional<Size> size() {
        return size;
    }

    public Choices<?> choices(Parameter parameter) {
        return profile.<Choices<?>>map(known -> ChoiceFacts.of(known, parameter))
                .orElse(ChoiceFacts.NONE);
    }

    /** Whether a parameter was given this word. */
    public boolean asks(Parameter parameter, String word) {
        return given.get(parameter) instanceof WireValue.Text(String text) && text.equals(word);
    }

    private static OptionalLong parsed(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException notWhole) {
            return OptionalLong.empty();
        }
    }
}

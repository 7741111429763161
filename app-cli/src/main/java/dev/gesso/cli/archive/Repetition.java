package dev.gesso.cli.archive;

import dev.gesso.cli.exit.StopException;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The request that a picture was drawn for, made again from its manifest. */
public final class Repetition {

    private static final Set<String> IMAGES = Set.of("image", "image[]", "images");
    private static final Set<String> TEXTS = Set.of("prompt", "user", "model");

    /** How an answer travels changes no picture. */
    private static final Set<String> ONLY_DELIVERY = Set.of("response_format");

    private static final Pattern DIGEST = Pattern.compile("(?:image_url: )?sha256:([0-9a-f]{64})");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final Manifest manifest;
    private final InputPictures inputs;

    public Repetition(Manifest manifest, InputPictures inputs) {
        this.manifest = manifest;
        this.inputs = inputs;
    }

    /**
     * The request as it was.
     *
     * @param prompt in place of one that was not kept whole
     */
    public RawRequest request(Optional<String> prompt) {
        RawRequest request = manifest.operation() == Operation.EDIT ? RawRequest.edit() : RawRequest.generation();
        String words = prompt.orElseGet(this::keptPrompt);
        Map<String, ImageSource> sources = sources();
        for (Map.Entry<String, String> parameter : manifest.parameters().entrySet()) {
            String text = parameter.getKey().equals(KeptPrompts.PROMPT) ? words : parameter.getValue();
            request = with(request, parameter.getKey(), text, sources);
        }
        return whole(request, words);
    }

    /** With what a manifest may leave out: a prompt that was not kept, a model that was not named. */
    private RawRequest whole(RawRequest request, String words) {
        RawRequest prompted =
                request.value(Parameter.PROMPT).isPresent() ? request : request.with(Parameter.PROMPT, words);
        return prompted.value(Parameter.MODEL).isPresent()
                ? prompted
                : prompted.with(Parameter.MODEL, manifest.model().value());
    }

    /** Whether these are the words, as far as the manifest can tell. */
    public boolean isSamePrompt(String prompt) {
        String kept = manifest.parameters().getOrDefault(KeptPrompts.PROMPT, prompt);
        return kept.equals(prompt) || Optional.of(kept).equals(KeptPrompts.HASHED.of(prompt));
    }

    private RawRequest with(RawRequest request, String name, String text, Map<String, ImageSource> sources) {
        if (ONLY_DELIVERY.contains(name)) {
            return request;
        }
        if (IMAGES.contains(name)) {
            return request.withImages(digests(text).stream()
                    .map(digest -> upload(digest, sources))
                    .toList());
        }
        return name.equals(Parameter.MASK.wireName())
                ? request.with(name, upload(digests(text).getFirst(), sources))
                : request.with(name, value(name, text));
    }

    private static WireValue upload(String digest, Map<String, ImageSource> sources) {
        return new WireValue.Upload(Objects.requireNonNull(sources.get(digest)));
    }

    private Map<String, ImageSource> sources() {
        Set<String> digests = manifest.parameters().entrySet().stream()
                .filter(parameter -> IMAGES.contains(parameter.getKey())
                        || parameter.getKey().equals(Parameter.MASK.wireName()))
                .flatMap(parameter -> digests(parameter.getValue()).stream())
                .collect(Collectors.toSet());
        return digests.isEmpty() ? Map.of() : inputs.all(digests);
    }

    private static List<String> digests(String text) {
        return Arrays.stream(text.split(", ", -1)).map(Repetition::digest).toList();
    }

    private static String digest(String text) {
        Matcher digest = DIGEST.matcher(text);
        if (!digest.matches()) {
            throw StopException.usage(
                    "it started from an image that only its engine could see", "draw it anew with gesso edit");
        }
        return digest.group(1);
    }

    private String keptPrompt() {
        return Optional.ofNullable(manifest.parameters().get(KeptPrompts.PROMPT))
                .filter(text -> !KeptPrompts.isHash(text))
                .orElseThrow(() -> StopException.usage(
                        "its prompt was not kept",
                        "give the prompt again with --prompt; see the setting keep.prompts"));
    }

    private static WireValue value(String name, String text) {
        if (TEXTS.contains(name)) {
            return new WireValue.Text(text);
        }
        return switch (text) {
            case "null" -> new WireValue.Nothing();
            case "true", "false" -> new WireValue.Flag(Boolean.parseBoolean(text));
            default ->
                WHOLE.matcher(text).matches() ? new WireValue.Whole(Long.parseLong(text)) : new WireValue.Text(text);
        };
    }
}

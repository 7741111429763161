package dev.gesso.adapter.http;

import java.util.List;
import java.util.Optional;

/** How an engine speaks. */
public sealed interface EngineKind {

    /** The words by which settings call the kinds. */
    List<String> WORDS = List.of("openai", "azure", "sdcpp", "localai", "vllm", "sglang");

    /** OpenAI, and whoever speaks exactly as it does. */
    record OpenAi() implements EngineKind {}

    /**
     * Azure OpenAI.
     *
     * @param apiVersion needed for addresses that do not end in {@code /openai/v1}
     * @param entra whether the key is a token of Entra ID rather than one of the resource's keys
     */
    record Azure(Optional<String> apiVersion, boolean entra) implements EngineKind {}

    /** The server of stable-diffusion.cpp. */
    record StableDiffusionCpp() implements EngineKind {}

    /** LocalAI. */
    record LocalAi() implements EngineKind {}

    /** vLLM-Omni. */
    record VllmOmni() implements EngineKind {}

    /** SGLang's server for diffusion models. */
    record SgLang() implements EngineKind {}

    /** The kind of that word; what is only for Azure is passed over by the others. */
    static Optional<EngineKind> named(String word, Optional<String> apiVersion, boolean entra) {
        return switch (word) {
            case "openai" -> Optional.of(new OpenAi());
            case "azure" -> Optional.of(new Azure(apiVersion, entra));
            case "sdcpp" -> Optional.of(new StableDiffusionCpp());
            case "localai" -> Optional.of(new LocalAi());
            case "vllm" -> Optional.of(new VllmOmni());
            case "sglang" -> Optional.of(new SgLang());
            default -> Optional.empty();
        };
    }
}

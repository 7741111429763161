package dev.gesso.adapter.http;

import dev.gesso.adapter.http.dialect.Azure;
import dev.gesso.adapter.http.dialect.Dialect;
import dev.gesso.adapter.http.dialect.LocalAi;
import dev.gesso.adapter.http.dialect.OpenAi;
import dev.gesso.adapter.http.dialect.SgLang;
import dev.gesso.adapter.http.dialect.StableDiffusionCpp;
import dev.gesso.adapter.http.dialect.VllmOmni;

/** Who knows each kind of engine. */
final class Dialects {

    private Dialects() {}

    static Dialect of(EngineKind kind) {
        return switch (kind) {
            case EngineKind.OpenAi ignored -> new OpenAi();
            case EngineKind.Azure azure -> new Azure(azure.apiVersion(), azure.entra());
            case EngineKind.StableDiffusionCpp ignored -> new StableDiffusionCpp();
            case EngineKind.LocalAi ignored -> new LocalAi();
            case EngineKind.VllmOmni ignored -> new VllmOmni();
            case EngineKind.SgLang ignored -> new SgLang();
        };
    }
}

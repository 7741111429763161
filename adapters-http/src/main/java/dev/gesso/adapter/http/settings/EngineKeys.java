package dev.gesso.adapter.http.settings;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import java.nio.file.Path;
import java.util.List;

/**
 * What can be set of an engine over HTTP, under {@code engines.NAME}.
 *
 * @param name of the engine
 */
public record EngineKeys(String name) {

    /** Those of no engine in particular, for pages about all of them; no engine has capital letters. */
    public static final EngineKeys OF_ANY = new EngineKeys("NAME");

    static final String PREFIX = "engines.";
    static final String MODELS = "models.";

    Setting<String> kind() {
        return of(
                "kind",
                SettingValue.word(EngineKind.WORDS),
                isAny() ? "the engine's name where that is a kind, `openai` otherwise" : usualKind(),
                "How the engine speaks.");
    }

    Setting<String> url() {
        return of(
                "url",
                SettingValue.text().shownAs(Addresses::shown),
                usual("`$OPENAI_BASE_URL`, or `https://api.openai.com/v1`", "needed"),
                "The root of its API.");
    }

    /** The value is looked at later, so that no message repeats it: people do put keys here. */
    Setting<String> key() {
        return of(
                "key",
                SettingValue.text().shownAs(EngineKeys::place),
                usual("`env:OPENAI_API_KEY`", "`none`"),
                "Where its key is: `env:NAME`, `file:PATH` of a file that only you can read, `command:WORDS` that prints it, or"
                        + " `none`. Never the key itself.");
    }

    Setting<String> apiVersion() {
        return of("api-version", SettingValue.text(), "none", "For `azure`: the version of its API.");
    }

    Setting<Boolean> entra() {
        return of("entra", SettingValue.flag(), "false", "For `azure`: whether the key is a token of Entra ID.");
    }

    Setting<Boolean> free() {
        return of(
                "free",
                SettingValue.flag(),
                "true for engines with models of their own",
                "Whether pictures cost nothing, so that a lost answer may be asked for again.");
    }

    Setting<Integer> deadline() {
        return of("deadline", SettingValue.count(), "300", "The seconds after which a call is given up.");
    }

    Setting<Integer> stall() {
        return of("stall", SettingValue.count(), "120", "The seconds for which nothing may move within an answer.");
    }

    Setting<Integer> attempts() {
        return of("attempts", SettingValue.count(), "3", "How often a call is tried that cannot be charged twice.");
    }

    Setting<String> proxy() {
        return of(
                "proxy",
                SettingValue.text().shownAs(Addresses::shown),
                "none",
                "A proxy, such as `http://proxy.example:3128`.");
    }

    Setting<Path> authorities() {
        return of(
                "authorities",
                SettingValue.path(),
                "the system's",
                "A PEM file with certificates that are trusted in place of the system's.");
    }

    /** What the engine calls a model. */
    public Setting<String> model(String asked) {
        return of(MODELS + asked, SettingValue.text(), asked, "What the engine calls the model, such as a deployment.");
    }

    /** All but the models. */
    public List<Setting<?>> all() {
        return List.of(
                kind(),
                url(),
                key(),
                apiVersion(),
                entra(),
                free(),
                deadline(),
                stall(),
                attempts(),
                proxy(),
                authorities());
    }

    /** The kind that an engine of this name is of unless set. */
    String usualKind() {
        return EngineKind.WORDS.contains(name) ? name : EngineEntry.OPENAI;
    }

    private boolean isAny() {
        return name.equals(OF_ANY.name);
    }

    private String usual(String forOpenAi, String forOthers) {
        if (isAny()) {
            return "%s for the engine `openai`, %s for others".formatted(forOpenAi, forOthers);
        }
        return name.equals(EngineEntry.OPENAI) ? forOpenAi : forOthers;
    }

    /** The words of a command may hold a secret, and what is no place may be a key. */
    private static String place(String text) {
        return KeyPlace.parse(text)
                .map(place -> switch (place) {
                    case KeyPlace.Command(List<String> words) -> "command:" + words.getFirst() + " …";
                    case KeyPlace.None ignored -> text;
                    case KeyPlace.Variable ignored -> text;
                    case KeyPlace.File ignored -> text;
                    case KeyPlace.Asked ignored -> text;
                })
                .orElse("…");
    }

    private <T> Setting<T> of(String key, SettingValue<T> value, String usual, String meaning) {
        return new Setting<>(PREFIX + name + "." + key, value, usual, meaning);
    }
}

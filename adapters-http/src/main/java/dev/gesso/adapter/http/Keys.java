package dev.gesso.adapter.http;

import dev.gesso.adapter.http.key.ApiKey;
import dev.gesso.adapter.http.key.KeyCommand;
import dev.gesso.adapter.http.key.KeyFile;
import dev.gesso.adapter.http.key.KeySource;
import dev.gesso.adapter.http.key.NoKeyException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Fetches keys from where they are. */
record Keys(UnaryOperator<String> environment, LongSupplier nanos) {

    KeySource at(KeyPlace place) {
        return switch (place) {
            case KeyPlace.None() -> KeySource.NONE;
            case KeyPlace.File file -> new KeyFile(file.path());
            case KeyPlace.Command(List<String> words) -> new KeyCommand(words, nanos);
            case KeyPlace.Asked asked ->
                () -> Optional.of(key("its supplier", asked.supplier().get()));
            case KeyPlace.Variable(String name) ->
                () -> Optional.of(key("the variable " + name, environment.apply(name)));
        };
    }

    private static ApiKey key(String place, String text) {
        if (text.isBlank()) {
            throw new NoKeyException("there is no key: set " + place);
        }
        try {
            return ApiKey.of(text);
        } catch (IllegalArgumentException unusable) {
            throw new NoKeyException(place + " holds no key", unusable);
        }
    }
}

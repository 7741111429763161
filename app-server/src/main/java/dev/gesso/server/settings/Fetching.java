package dev.gesso.server.settings;

import dev.gesso.adapter.http.FetchPolicy;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads whether pictures are fetched from addresses that callers name, and from which. */
final class Fetching {

    private Fetching() {}

    static Optional<FetchPolicy> from(SettingsSource source) {
        FetchPolicy policy = FetchPolicy.USUAL.at(
                source.value(KnownSettings.FETCH_PORTS).map(Fetching::ports).orElse(FetchPolicy.USUAL.ports()),
                source.value(KnownSettings.FETCH_HOSTS)
                        .map(text -> words(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()))
                        .orElse(Set.of()));
        return source.value(KnownSettings.FETCH_IMAGES).orElse(false) ? Optional.of(policy) : Optional.empty();
    }

    private static Set<Integer> ports(String text) {
        return words(text).map(Fetching::port).collect(Collectors.toSet());
    }

    private static int port(String text) {
        if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new SettingsException(List.of(KnownSettings.FETCH_PORTS.key()
                + " must be ports from 1 to 65535 with commas between, such as 443,8443"));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }
}

package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.key.KeySource;
import dev.gesso.adapter.http.key.NoKeyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("MY_KEY", "sk-1", "BAD", "two words");

    private final Keys keys = new Keys(name -> ENVIRONMENT.getOrDefault(name, ""), () -> 0);

    @Test
    void readsEveryKindOfPlace() {
        assertThat(KeyPlace.parse("none")).hasValue(new KeyPlace.None());
        assertThat(KeyPlace.parse("env:MY_KEY")).hasValue(new KeyPlace.Variable("MY_KEY"));
        assertThat(KeyPlace.parse("file: a/b")).hasValue(new KeyPlace.File(Path.of("a/b")));
        assertThat(KeyPlace.parse("command:pass show x")).hasValue(new KeyPlace.Command(List.of("pass", "show", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk-1", "env:", "file:", "command: ", "vault:x"})
    void takesNothingElseForAPlace(String text) {
        assertThat(KeyPlace.parse(text)).isEmpty();
    }

    @Test
    void takesAKeyFromAVariable() {
        assertThat(revealed(new KeyPlace.Variable("MY_KEY"))).hasValue("sk-1");
    }

    @Test
    void takesNoKeyWhereNoneIsWanted() {
        assertThat(revealed(new KeyPlace.None())).isEmpty();
    }

    @Test
    void saysWhichVariableIsMissing() {
        KeySource source = keys.at(new KeyPlace.Variable("OTHER"));
        assertThatThrownBy(source::key).isInstanceOf(NoKeyException.class).hasMessageContaining("OTHER");
    }

    @Test
    void saysWhichVariableHoldsNoKeyWithoutRepeatingIt() {
        KeySource source = keys.at(new KeyPlace.Variable("BAD"));
        assertThatThrownBy(source::key).hasMessageContaining("BAD").hasMessageNotContaining("two words");
    }

    @Test
    void asksAProgramAndPrintsNothingOfIt() {
        KeyPlace place = new KeyPlace.Asked(() -> "sk-2");
        assertThat(revealed(place)).hasValue("sk-2");
        assertThat(place.toString()).doesNotContain("sk-2");
    }

    private Optional<String> revealed(KeyPlace place) {
        return keys.at(place).key().map(key -> key.reveal());
    }
}

package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionCommandTest {

    @TempDir
    private Path folder;

    @Test
    void completesInBashAndZsh() {
        String script = new Cli(folder).run("completion", "bash").answer();
        assertThat(script).contains("_complete_gesso", "generate", "--partial-images");
        assertThat(new Cli(folder).run("completion", "zsh").answer()).isEqualTo(script);
    }

    @Test
    void completesInFish() {
        assertThat(new Cli(folder).run("completion", "fish").answer())
                .contains("complete -c gesso -f -n __fish_use_subcommand -a estimate -d 'Say what")
                .contains("complete -c gesso -n '__fish_seen_subcommand_from generate' -s n -l count -r -d 'How many")
                .contains("-l help");
    }
}

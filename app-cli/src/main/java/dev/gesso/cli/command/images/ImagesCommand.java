package dev.gesso.cli.command.images;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.work.Session;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The parent of commands about kept pictures. */
@Command(
        name = "images",
        description = "Find, show, take out, forget and examine pictures that were kept.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso images ls --since 7d --prompt otter",
            "  gesso images show latest",
            "  gesso images export --model gpt-image-2 -o otters.zip",
            "  gesso images prune --keep-age 90 --dry-run",
            "  gesso images fsck --mend",
        })
public final class ImagesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The commands under it, by their names. */
    public static SequencedMap<String, Object> children(Session session) {
        SequencedMap<String, Object> children = new LinkedHashMap<>();
        children.put("ls", new LsCommand(session));
        children.put("show", new ShowCommand(session));
        children.put("open", new OpenCommand(session));
        children.put("rm", new RmCommand(session));
        children.put("export", new ExportCommand(session));
        children.put("prune", new PruneCommand(session));
        children.put("fsck", new FsckCommand(session));
        return children;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(command.getErr());
        return ExitCode.USAGE.code();
    }
}

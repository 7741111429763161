package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.ModelFacts;
import dev.gesso.cli.report.ModelJson;
import dev.gesso.cli.report.ModelReport;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.ModelStudy;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.SettingOptions;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "models",
        description = "List the models that are known, or explain one.",
        footerHeading = "%nExamples:%n",
        footer = {"  gesso models", "  gesso models gpt-image-2", "  gesso models --json"})
final class ModelsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The model to explain, or one of its aliases.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    ModelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(settings.flags());
        name.ifPresentOrElse(given -> explain(given, desk), () -> list(desk));
        return ExitCode.DONE.code();
    }

    private void list(Desk desk) {
        ModelStudy study = new ModelStudy(desk);
        List<ModelFacts> models = desk.workshop().models().names().stream()
                .flatMap(known -> desk.workshop().models().profile(known).stream())
                .map(study::facts)
                .toList();
        if (json) {
            desk.terminal().data(ModelJson.all(models));
        } else {
            ModelReport.answer(models, desk.terminal());
        }
    }

    private void explain(String given, Desk desk) {
        ModelProfile profile = desk.workshop()
                .models()
                .profile(new ModelName(given))
                .orElseThrow(() -> StopException.usage("there is no model " + given, near(given, desk)));
        ModelFacts facts = new ModelStudy(desk).facts(profile);
        if (json) {
            desk.terminal().data(ModelJson.one(facts));
        } else {
            ModelReport.answer(facts, desk.terminal());
        }
    }

    private static String near(String given, Desk desk) {
        List<String> names =
                desk.workshop().models().names().stream().map(ModelName::value).toList();
        return Spelling.nearest(given, names)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("gesso models lists them");
    }
}

package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Fields;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.model.AnimationFacts;
import dev.gesso.core.model.InputFacts;
import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Background;
import dev.gesso.core.request.Complexity;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.Moderation;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.ResponseFormat;
import dev.gesso.core.request.Style;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The shape of a model's file. */
final class ProfileShape {

    static final Shape<ModelProfile> PROFILE = Shapes.object(ProfileShape::profile);

    private static final Shape<Map<Operation, Set<Parameter>>> OPERATIONS = Words.word(Parameter.values())
            .list()
            .as(ProfileShape::set)
            .by(Words.word(Operation.values()))
            .as(Map::copyOf);

    private static final Shape<ImageFormat> IMAGE_FORMAT =
            Shapes.word(List.of(ImageFormat.values()), format -> format.name().toLowerCase(Locale.ROOT));

    private ProfileShape() {}

    private static ModelProfile profile(Fields fields) {
        return new ModelProfile(
                fields.get("name", Words.MODEL),
                fields.get("aliases", Words.MODEL.list()),
                fields.get("life_cycle", Shapes.object(ProfileShape::lifeCycle)),
                fields.get("operations", OPERATIONS),
                fields.get("most_pictures", Shapes.count(1, 100)),
                fields.get("longest_prompt", Shapes.count(1, 1_000_000)),
                fields.get("most_partial_images", Shapes.count(0, 100)),
                fields.get("sizes", SizeShape.SIZES),
                fields.get("qualities", Words.choices(Words.QUALITY)),
                fields.get("auto_qualities", Words.QUALITY.list()),
                fields.get("formats", Words.choices(Words.word(OutputFormat.values()))),
                fields.get("backgrounds", Words.choices(Words.word(Background.values()))),
                fields.get("moderations", Words.choices(Words.word(Moderation.values()))),
                fields.get("input_fidelities", Words.choices(Words.word(InputFidelity.values()))),
                fields.get("complexities", Words.choices(Words.word(Complexity.values()))),
                fields.get("styles", Words.choices(Words.word(Style.values()))),
                fields.get("response_formats", Words.choices(Words.word(ResponseFormat.values()))),
                fields.get("inputs", Shapes.object(ProfileShape::inputs)),
                fields.get("animation", Shapes.object(ProfileShape::animation).orNull()),
                fields.get("tokens", TokenShape.TOKENS),
                fields.get("sources", Shapes.object(ProfileShape::source).list()));
    }

    private static LifeCycle lifeCycle(Fields fields) {
        return new LifeCycle(
                fields.get("released", Words.DATE),
                fields.get("deprecated", Words.DATE.orNull()),
                fields.get("shutdown", Words.DATE.orNull()),
                fields.get("successors", Words.MODEL.list()));
    }

    private static InputFacts inputs(Fields fields) {
        Shape<Long> bytes = Shapes.whole(0, 1_000_000_000);
        return new InputFacts(
                fields.get("most_images", Shapes.count(0, 1_000)),
                fields.get("formats", IMAGE_FORMAT.list()),
                fields.get("most_bytes", bytes),
                fields.get("mask_bytes", bytes),
                fields.get("mask_bytes_advised", bytes),
                fields.get("square_only", Shapes.flag()));
    }

    private static AnimationFacts animation(Fields fields) {
        Shape<Integer> frames = Shapes.count(1, 1_000);
        Shape<Integer> millis = Shapes.count(1, 10_000_000);
        return new AnimationFacts(
                fields.get("fewest_frames", frames),
                fields.get("most_frames", frames),
                fields.get("usual_frames", frames),
                fields.get("shortest_millis", millis),
                fields.get("longest_millis", millis),
                fields.get("usual_millis", millis),
                fields.get("step_millis", millis),
                fields.get("limits", Shapes.object(ProfileShape::frameLimit).list()));
    }

    private static AnimationFacts.FrameLimit frameLimit(Fields fields) {
        return new AnimationFacts.FrameLimit(
                fields.get("frames", Shapes.count(1, 1_000)),
                fields.get("longest_side", Shapes.count(1, SizeShape.LONGEST_SIDE)));
    }

    private static ModelProfile.Source source(Fields fields) {
        return new ModelProfile.Source(
                fields.get("title", Shapes.text()),
                fields.get("date", Words.DATE).toString());
    }

    private static Set<Parameter> set(List<Parameter> parameters) {
        Set<Parameter> set = EnumSet.noneOf(Parameter.class);
        set.addAll(parameters);
        return set;
    }
}

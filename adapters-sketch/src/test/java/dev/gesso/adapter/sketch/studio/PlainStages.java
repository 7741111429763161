package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Draws each thing as an upright block of its colour before a blue ground, or the photo that it shows. */
public final class PlainStages implements Stages {

    public static final int GROUND = 0xff3060c0;
    public static final int THING = 0xffe0c040;

    private final Function<String, Plan> planner;

    private PlainStages(Function<String, Plan> planner) {
        this.planner = planner;
    }

    /** An artist who makes this plan of every prompt. */
    public static Artist artist(Plan plan) {
        return new Artist(new PlainStages(prompt -> plan));
    }

    @Override
    public Plan plan(String prompt) {
        return planner.apply(prompt);
    }

    @Override
    public Composition compose(Plan plan, Size size, long seed, List<Pixels> photos) {
        return new Plain(plan, size, photos);
    }

    private record Plain(Plan plan, Size size, List<Pixels> photos) implements Composition {

        @Override
        public Object scene() {
            return plan.things();
        }

        @Override
        public Pixels backdrop() {
            Pixels picture = Pixels.of(size.width(), size.height());
            boolean bare = plan.setting().transparent();
            Arrays.fill(
                    picture.argb(),
                    bare
                            ? 0
                            : plan.setting()
                                    .plain()
                                    .map(colour -> 0xff000000 | colour.rgb())
                                    .orElse(GROUND));
            return picture;
        }

        @Override
        public Pixels whole(Effort effort) {
            Pixels picture = backdrop();
            int count = plan.things().size();
            for (int i = 0; i < count; i++) {
                block(picture, plan.things().get(i), size.width() * i / count, size.width() / count);
            }
            return picture;
        }

        private void block(Pixels picture, Thing thing, int left, int room) {
            int own = thing.colour().map(colour -> 0xff000000 | colour.rgb()).orElse(THING);
            int colour = thing.picture().startsWith("photo:")
                    ? middle(photos.get(Integer.parseInt(thing.picture().substring(6))))
                    : own;
            for (int y = size.height() / 4; y < size.height() * 3 / 4; y++) {
                for (int x = left + room / 4; x < left + room * 3 / 4; x++) {
                    picture.argb()[y * size.width() + x] = colour;
                }
            }
        }

        private static int middle(Pixels photo) {
            return photo.argb()[photo.height() / 2 * photo.width() + photo.width() / 2];
        }
    }
}

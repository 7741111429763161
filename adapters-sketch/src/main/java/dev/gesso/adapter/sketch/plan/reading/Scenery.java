package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.reading.mention.Shade;
import java.util.Optional;
import java.util.Set;

/** Where and when, as far as it has been read. Names are those of the tables. */
public final class Scenery {

    /** Places that give way to any other: there is always a sky. */
    private static final Set<String> WIDE = Set.of("sky", "snow", "indoor");

    private static final String DAY = "DAY";

    private Optional<String> place = Optional.empty();
    private boolean hinted;
    private Optional<String> time = Optional.empty();
    private Optional<String> weather = Optional.empty();
    private Optional<String> season = Optional.empty();
    private Optional<Shade> plain = Optional.empty();
    private boolean bare;

    Scenery() {}

    public Optional<String> place() {
        return place;
    }

    public Optional<String> time() {
        return time;
    }

    public Optional<String> weather() {
        return weather;
    }

    public Optional<String> season() {
        return season;
    }

    /** The colour of a plain background. */
    public Optional<Shade> plain() {
        return plain;
    }

    /** Whether there is to be no background at all. */
    public boolean isBare() {
        return bare;
    }

    /** The first place named stands, unless it was only hinted at. */
    void place(String backdrop) {
        boolean vague = hinted || place.filter(WIDE::contains).isPresent();
        if (place.isEmpty() || (vague && !WIDE.contains(backdrop))) {
            place = Optional.of(backdrop);
            hinted = false;
        }
    }

    /** A place that only describes a thing: a city bus. */
    void hint(String backdrop) {
        if (place.isEmpty()) {
            place = Optional.of(backdrop);
            hinted = true;
        }
    }

    /** Takes what a unit says of time, weather and season; what was named first stands. */
    void read(Unit unit) {
        if (time.isEmpty() || time.filter(DAY::equals).isPresent()) {
            time = unit.find(Kind.TIME).or(() -> time);
        }
        weather = weather.or(() -> unit.find(Kind.WEATHER));
        season = season.or(() -> unit.find(Kind.SEASON));
    }

    void season(String name) {
        season = season.or(() -> Optional.of(name));
    }

    boolean isPlaced() {
        return place.isPresent() && !hinted;
    }

    void plain(Shade shade) {
        plain = Optional.of(shade);
    }

    void strip() {
        bare = true;
    }
}

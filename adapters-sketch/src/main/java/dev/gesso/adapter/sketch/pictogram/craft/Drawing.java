package dev.gesso.adapter.sketch.pictogram.craft;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Pictogram;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.Tones;
import java.awt.Graphics2D;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is known of a thing, and how it is painted: whole, and the part before what lies in its opening. */
public record Drawing(
        String id, Set<String> words, Stature stature, Optional<Opening> opening, Painting whole, Painting front)
        implements Pictogram {

    private static final Painting NOTHING = art -> {};

    public Drawing {
        words = Set.copyOf(words);
    }

    /** A thing that holds nothing; its words are its name and the others. */
    public static Drawing of(Painting whole, Stature stature, String name, String... others) {
        Set<String> words = new HashSet<>(Set.of(others));
        words.add(name);
        return new Drawing("own:" + name.replace(' ', '-'), words, stature, Optional.empty(), whole, NOTHING);
    }

    /** Stands on the ground among the others. */
    public static Stature standing(double aspect, double height) {
        return new Stature(aspect, height, Place.GROUND);
    }

    /** Stands far behind the others. */
    public static Stature behind(double aspect, double height) {
        return new Stature(aspect, height, Place.BEHIND);
    }

    /** The same with room on top, in shares of the box. */
    public Drawing bearing(double left, double right, double floor) {
        return new Drawing(id, words, stature, Optional.of(new Opening(left, right, floor, false)), whole, front);
    }

    /** The same with room inside, in shares of the box, and what hides the feet of what is in there. */
    public Drawing holding(double left, double right, double floor, Painting before) {
        return new Drawing(id, words, stature, Optional.of(new Opening(left, right, floor, true)), whole, before);
    }

    @Override
    public void paint(Graphics2D brush, Tones tones) {
        whole.paint(new Brushwork(brush, tones));
    }

    @Override
    public void paintFront(Graphics2D brush, Tones tones) {
        front.paint(new Brushwork(brush, tones));
    }
}

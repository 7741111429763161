package dev.gesso.adapter.sketch.plan.reading.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A thing that the prompt names, as far as it has been read; later words may say more about it. */
public final class Mention {

    /** Characters; a prompt of nouns alone would make one word of 32,000. */
    private static final int LONGEST_WORD = 60;

    private String word;
    private List<String> pictures;
    private final Set<String> traits = new TreeSet<>();
    private int count = 1;
    private boolean several;
    private Optional<Shade> colour = Optional.empty();
    private double scale = 1;
    private Optional<String> pose = Optional.empty();

    public Mention(String word, List<String> pictures) {
        this.word = word;
        this.pictures = pictures;
    }

    public String word() {
        return word;
    }

    /** Several where the word gathers many kinds. */
    public List<String> pictures() {
        return pictures;
    }

    public Set<String> traits() {
        return Set.copyOf(traits);
    }

    public int count() {
        return count;
    }

    public Optional<Shade> colour() {
        return colour;
    }

    public double scale() {
        return scale;
    }

    /** In capital letters, as the table of poses has it. */
    public Optional<String> pose() {
        return pose;
    }

    /** Whether many kinds are meant rather than one. */
    public boolean isSeveral() {
        return several;
    }

    public String picture() {
        return pictures.getFirst();
    }

    /** What was taken for the thing only told its kind: in robot dog, the dog is the thing. */
    public void turnOutAs(String head, List<String> itsPictures) {
        if (word.length() < LONGEST_WORD) {
            traits.add(word);
            word = word + " " + head;
        }
        pictures = itsPictures;
    }

    public void draw(String picture) {
        pictures = List.of(picture);
    }

    public void count(int number, boolean many) {
        count = number;
        several = many;
    }

    public void colour(Shade shade) {
        colour = Optional.of(shade);
    }

    public void uncolour() {
        colour = Optional.empty();
    }

    public void scale(double factor) {
        scale = factor;
    }

    public void pose(String name) {
        pose = Optional.of(name);
    }

    public void trait(String trait) {
        traits.add(trait);
    }

    public boolean has(String trait) {
        return traits.contains(trait);
    }
}

package dev.gesso.core.request;

/** How much work goes into a picture: a word that each model defines for itself, such as {@code low} or {@code xhigh}. */
public record Quality(String name) implements WireName {

    /** The engine decides. */
    public static final Quality AUTO = new Quality("auto");

    @Override
    public String wireName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}

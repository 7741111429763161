package dev.gesso.core.cost;

/** Tokens by kind; the service bills each kind at a rate of its own. */
public record Usage(long textInput, long imageInput, long imageOutput, long textOutput) {

    public static final Usage NONE = new Usage(0, 0, 0, 0);

    public long input() {
        return textInput + imageInput;
    }

    public long output() {
        return imageOutput + textOutput;
    }

    public long total() {
        return input() + output();
    }
}

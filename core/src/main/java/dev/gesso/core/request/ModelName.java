package dev.gesso.core.request;

/** The name by which a model is asked for, exactly as the caller wrote it. */
public record ModelName(String value) {
    @Override
    public String toString() {
        return value;
    }
}

package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.List;
import java.util.stream.Stream;

/** A changed picture, and what a person should know about how it was changed. */
public record Edited(Pixels picture, List<String> notes) {

    public Edited {
        notes = List.copyOf(notes);
    }

    Edited with(String note) {
        return new Edited(
                picture, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}

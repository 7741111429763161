package dev.gesso.adapter.catalog.json;

/** A value where it stands. */
record Located(Json value, Place place) {

    /** Tells what was expected instead. */
    void wrong(String expected) {
        place.wrong("must be " + expected + ", not " + value.kind());
    }
}

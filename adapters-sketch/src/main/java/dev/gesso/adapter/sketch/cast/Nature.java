package dev.gesso.adapter.sketch.cast;

/** What kind of thing an actor is, as far as it matters for where it goes and what others do with it. */
public enum Nature {
    PERSON,
    ANIMAL,
    /** What lives in water. */
    SWIMMER,
    PLANT,
    BUILDING,
    VEHICLE,
    FURNITURE,
    FOOD,
    CLOTHING,
    /** What is held in a hand. */
    TOOL,
    /** Land, water and heavenly bodies. */
    LANDSCAPE,
    SYMBOL,
    PHOTO,
    OBJECT
}

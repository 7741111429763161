package dev.gesso.server.route;

/** What a route asks of whoever takes it. */
public enum Access {
    /** Nothing: it tells nothing either. */
    OPEN,
    /** A key, where the server has any. */
    KEYED,
    /** A key, and a place among the calls that make pictures. */
    SPENDING
}

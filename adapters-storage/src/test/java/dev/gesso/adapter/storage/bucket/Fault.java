package dev.gesso.adapter.storage.bucket;

/** How a bucket, or the line to it, may fail in the midst of one request. */
sealed interface Fault {

    /** Nothing goes wrong. */
    record None() implements Fault {}

    /** The service refuses before it does anything. */
    record Refused(int status, String code) implements Fault {}

    /** The service refuses before it has read anything but the head. */
    record RefusedUnread(int status, String code) implements Fault {}

    /** The service does it, and says that it failed. */
    record DoneButRefused(int status, String code) implements Fault {}

    /** The line is cut before the service hears of it. */
    record CutBefore() implements Fault {}

    /** The service does it, and the line is cut before it can say so. */
    record CutAfter() implements Fault {}

    /** The line is cut in the midst of the request's body. */
    record CutWithin() implements Fault {}

    /** One bit of the body is another when it arrives. */
    record Garbled() implements Fault {}

    /** The line is cut in the midst of the answer. */
    record HalfAnswer() implements Fault {}

    /** The service does it, and never says so. */
    record Silence() implements Fault {}
}

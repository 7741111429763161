package dev.gesso.core.port;

/**
 * Is told of everything that happens to calls: where metrics and ledgers attach. Safe for many threads; the events of
 * one call come in their order. An implementation neither throws nor keeps the call waiting.
 */
@FunctionalInterface
public interface CallJournal {

    /** Writes nothing down. */
    CallJournal NOBODY = event -> {};

    void record(CallEvent event);
}

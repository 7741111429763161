package dev.gesso.server.emulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Numbers the calls of each session. Callers make sessions up, so that only those are remembered that were used last; one
 * that comes back after as many others begins anew. Safe for many threads.
 */
final class CallCounts {

    /** A few megabytes of names. */
    static final int MOST_SESSIONS = 10_000;

    private final Map<String, Integer> counts = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock turn = new ReentrantLock();

    /** The number of a session's next call, from 0. */
    int next(String session) {
        turn.lock();
        try {
            int count = counts.merge(session, 1, Integer::sum);
            if (counts.size() > MOST_SESSIONS) {
                counts.remove(counts.keySet().iterator().next());
            }
            return count - 1;
        } finally {
            turn.unlock();
        }
    }

    void forget(String session) {
        turn.lock();
        try {
            counts.remove(session);
        } finally {
            turn.unlock();
        }
    }

    /** How many are remembered. */
    int sessions() {
        turn.lock();
        try {
            return counts.size();
        } finally {
            turn.unlock();
        }
    }
}

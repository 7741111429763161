package dev.gesso.bench.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures of several rounds, by who reached them. */
final class Medians {

    private final Map<String, List<Double>> figures = new HashMap<>();

    void add(String who, double figure) {
        figures.computeIfAbsent(who, unseen -> new ArrayList<>()).add(figure);
    }

    double of(String who) {
        List<Double> all =
                figures.getOrDefault(who, List.of()).stream().sorted().toList();
        return all.get(all.size() / 2);
    }

    /** How one stands to another. */
    double ratio(String who, String other) {
        return of(who) / of(other);
    }
}

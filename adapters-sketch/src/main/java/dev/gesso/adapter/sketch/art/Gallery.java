package dev.gesso.adapter.sketch.art;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All shipped drawings. Opens what it needs when it is first asked, and keeps a few hundred. Safe for many threads. */
public final class Gallery {

    /** Drawings; those that many prompts ask for are read once, the others take no memory for long. */
    private static final int KEPT = 256;

    private final Map<ArtSet, Pack> packs = new EnumMap<>(ArtSet.class);
    private final Map<String, Drawing> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Drawing> eldest) {
            return size() > KEPT;
        }
    };

    /** Ids of everything that can be found in either set, in order. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (ArtSet set : ArtSet.values()) {
            ids.addAll(pack(set).ids());
        }
        return ids;
    }

    /** A drawing by its code points ({@code 1f9a6}), from the other set where this one lacks it. */
    public Optional<Drawing> find(ArtSet set, String id) {
        return exactly(set, id).or(() -> exactly(set.other(), id));
    }

    private synchronized Optional<Drawing> exactly(ArtSet set, String id) {
        String key = set + " " + id;
        Optional<Drawing> known = Optional.ofNullable(kept.get(key));
        if (known.isPresent()) {
            return known;
        }
        Optional<Drawing> found = pack(set).body(id).map(body -> new Drawing(set, body));
        found.ifPresent(drawing -> kept.put(key, drawing));
        return found;
    }

    private synchronized Pack pack(ArtSet set) {
        return packs.computeIfAbsent(set, Pack::open);
    }
}

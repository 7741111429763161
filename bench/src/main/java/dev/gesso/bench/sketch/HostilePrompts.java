package dev.gesso.bench.sketch;

import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long pictures take of prompts as long as any may be, that mean nothing or far too much. */
record HostilePrompts(Artist artist) {

    private static final int LONGEST = 32_000;
    private static final Size SIZE = new Size(1024, 1024);
    private static final Limit BUDGET = new Limit(5000, "ms");
    private static final Map<String, String> PIECES = new TreeMap<>(Map.of(
            "emoji", "🦦👩🏽‍🚀",
            "control characters", "x\u0000\u001b[31m",
            "Chinese", "一只猫在桌子上。",
            "Arabic", "قطة على الطاولة ",
            "SQL", "'; DROP TABLE images; -- ",
            "HTML", "<script>alert('cat')</script>",
            "one letter", "W",
            "quotes", "\"Hello\" ",
            "many things", "a knight on a horse in a castle and ",
            "large numbers", "ten thousand dogs, "));

    void print() {
        System.out.println("| 32,000 characters of | ms | budget |");
        System.out.println("|---|---:|---|");
        PIECES.forEach((name, piece) -> {
            String prompt = piece.repeat(LONGEST / piece.length());
            double millis = Clock.millis(() ->
                    artist.draw(Plans.neverEmpty(artist.plan(prompt), prompt), SIZE, Effort.MEDIUM, 1, List.of()));
            System.out.printf(Locale.ROOT, "| %s | %.0f | %s |%n", name, millis, BUDGET.judge(millis));
        });
    }
}

package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.reading.mention.Inscription;
import dev.gesso.adapter.sketch.plan.reading.mention.Link;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import java.util.List;

/** What a prompt says. */
public record Reading(
        List<Mention> mentions,
        List<Link> links,
        List<Inscription> inscriptions,
        Scenery scenery,
        Manner manner,
        List<String> missed) {

    public Reading {
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        inscriptions = List.copyOf(inscriptions);
        missed = List.copyOf(missed);
    }
}

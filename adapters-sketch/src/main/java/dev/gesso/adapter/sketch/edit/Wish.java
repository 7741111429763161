package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.studio.Effort;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an edit is asked to do, and with what chance and effort.
 *
 * @param prompt in lower case
 */
record Wish(String prompt, Plan plan, Effort effort, long seed) {

    Wish {
        prompt = prompt.toLowerCase(Locale.ROOT);
    }

    boolean says(Pattern words) {
        return words.matcher(prompt).find();
    }
}

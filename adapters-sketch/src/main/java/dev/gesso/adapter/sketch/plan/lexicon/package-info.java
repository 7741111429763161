/** What words mean: tables of phrases, read from resources, and the pictures they lead to. */
@NullMarked
package dev.gesso.adapter.sketch.plan.lexicon;

import org.jspecify.annotations.NullMarked;

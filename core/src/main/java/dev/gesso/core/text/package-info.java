/** Words for people: lists as the service writes them, and what a misspelt word may have meant. */
@NullMarked
package dev.gesso.core.text;

import org.jspecify.annotations.NullMarked;

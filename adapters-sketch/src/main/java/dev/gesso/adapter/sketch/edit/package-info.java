/** What edits do to pictures: each kind of change is a class of its own, registered in one list. */
@NullMarked
package dev.gesso.adapter.sketch.edit;

import org.jspecify.annotations.NullMarked;

/** Tests of writing and reading files, with other readers than the project's own as judges. */
@NullMarked
package dev.gesso.adapter.sketch.encode;

import org.jspecify.annotations.NullMarked;

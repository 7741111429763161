/** Links to pictures, one by one. */
@NullMarked
package dev.gesso.server.picture;

import org.jspecify.annotations.NullMarked;

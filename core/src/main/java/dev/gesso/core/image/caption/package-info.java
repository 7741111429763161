/** Facts about a picture that are written into its own file, past every pixel and past what others put there. */
@NullMarked
package dev.gesso.core.image.caption;

import org.jspecify.annotations.NullMarked;

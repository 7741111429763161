/** Commands about pictures that were drawn before. */
@NullMarked
package dev.gesso.cli.command.images;

import org.jspecify.annotations.NullMarked;

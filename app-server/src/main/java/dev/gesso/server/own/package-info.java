/** What Gesso offers beside the API of others, under {@code /gesso/v1}. */
@NullMarked
package dev.gesso.server.own;

import org.jspecify.annotations.NullMarked;

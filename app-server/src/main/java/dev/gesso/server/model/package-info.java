/** What there is to know about models. */
@NullMarked
package dev.gesso.server.model;

import org.jspecify.annotations.NullMarked;

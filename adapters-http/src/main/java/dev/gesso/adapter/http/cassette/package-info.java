/** Recording what went over the wire, and playing it back without a network. */
@NullMarked
package dev.gesso.adapter.http.cassette;

import org.jspecify.annotations.NullMarked;

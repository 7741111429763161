/** What answers look like on the wire: pictures, events, and the service's envelope for whatever is wrong. */
@NullMarked
package dev.gesso.server.answer;

import org.jspecify.annotations.NullMarked;

/** What requests carry: bytes and files that are sent as they are read, and can be sent again. */
@NullMarked
package dev.gesso.adapter.http.body;

import org.jspecify.annotations.NullMarked;

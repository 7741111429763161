/** What calls carry: JSON and multipart forms, read a little at a time into requests that nobody has judged yet. */
@NullMarked
package dev.gesso.server.body;

import org.jspecify.annotations.NullMarked;

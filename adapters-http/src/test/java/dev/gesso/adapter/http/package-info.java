/** Tests of engines over HTTP as a whole. */
@NullMarked
package dev.gesso.adapter.http;

import org.jspecify.annotations.NullMarked;

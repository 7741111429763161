/** One request and its answer: who waits for how long, and what an answer means for someone who pays. */
@NullMarked
package dev.gesso.adapter.http.exchange;

import org.jspecify.annotations.NullMarked;

/**
 * A place on this machine where pictures wait while their store cannot be reached: nothing that was paid for is lost
 * because a bucket was down.
 */
@NullMarked
package dev.gesso.adapter.storage.spool;

import org.jspecify.annotations.NullMarked;

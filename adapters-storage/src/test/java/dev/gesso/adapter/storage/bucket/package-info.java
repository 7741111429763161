/** The store in a bucket, against a real server of the protocol in this process, and against one that fails on purpose. */
@NullMarked
package dev.gesso.adapter.storage.bucket;

import org.jspecify.annotations.NullMarked;

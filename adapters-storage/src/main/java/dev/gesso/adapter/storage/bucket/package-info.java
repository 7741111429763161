/**
 * The store in a bucket of S3 or of a service that speaks its protocol. Nothing here is loaded before a bucket is
 * chosen, and nothing of the SDK before the first call: both cost a cold process time.
 */
@NullMarked
package dev.gesso.adapter.storage.bucket;

import org.jspecify.annotations.NullMarked;

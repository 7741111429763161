/** One bucket over the SDK of AWS: its settings, the few calls that are made to it, and what their failures mean. */
@NullMarked
package dev.gesso.adapter.storage.bucket.client;

import org.jspecify.annotations.NullMarked;

/** Engines over HTTP beside the official SDK and a plain copy of the bytes, each in a virtual machine of its own. */
@NullMarked
package dev.gesso.bench.http;

import org.jspecify.annotations.NullMarked;

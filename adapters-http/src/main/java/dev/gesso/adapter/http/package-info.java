/** Engines that speak the Images API over HTTP, or nearly so. {@link HttpEngines} is where one starts. */
@NullMarked
package dev.gesso.adapter.http;

import org.jspecify.annotations.NullMarked;

/** Tests of the settings of engines over HTTP. */
@NullMarked
package dev.gesso.adapter.http.settings;

import org.jspecify.annotations.NullMarked;

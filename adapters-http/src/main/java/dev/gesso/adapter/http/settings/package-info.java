/** How engines over HTTP are described by settings: the keys there are, and the engines that they speak of. */
@NullMarked
package dev.gesso.adapter.http.settings;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.gesso.adapter.catalog.json;

import org.jspecify.annotations.NullMarked;

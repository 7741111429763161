@NullMarked
package dev.gesso.adapter.catalog;

import org.jspecify.annotations.NullMarked;

/** What is known about models: facts and prices from JSON files, Gesso's own and a user's. */
@NullMarked
package dev.gesso.adapter.catalog;

import org.jspecify.annotations.NullMarked;

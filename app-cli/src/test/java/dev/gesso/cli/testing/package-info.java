/** What docs/testing.md shows: an application, and its tests without a network. */
@NullMarked
package dev.gesso.cli.testing;

import org.jspecify.annotations.NullMarked;

/** What commands work with: settings read, use cases wired, and the steps that several commands have in common. */
@NullMarked
package dev.gesso.cli.work;

import org.jspecify.annotations.NullMarked;

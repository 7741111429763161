/** Options of a command line become a request as the core knows it, with nothing judged on the way. */
@NullMarked
package dev.gesso.cli.request;

import org.jspecify.annotations.NullMarked;

/** What commands answer: for people as lines, for programs as JSON. */
@NullMarked
package dev.gesso.cli.report;

import org.jspecify.annotations.NullMarked;

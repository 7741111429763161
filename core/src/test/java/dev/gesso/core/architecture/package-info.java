/**
 * The rules of the house, each with what to do when it is broken. Every module runs those that concern it on its own
 * classes, in a test called {@code ArchitectureTest}.
 */
@NullMarked
package dev.gesso.core.architecture;

import org.jspecify.annotations.NullMarked;

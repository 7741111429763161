/**
 * What is known about a model: what it accepts, how it counts tokens, how long it lives; and what is known about the
 * engine that is to serve it. Facts only, no judgement.
 */
@NullMarked
package dev.gesso.core.model;

import org.jspecify.annotations.NullMarked;

/** What all relations are made with: who meets whom, how guests are fastened to hosts, how things share a place. */
@NullMarked
package dev.gesso.adapter.sketch.scene.relation;

import org.jspecify.annotations.NullMarked;

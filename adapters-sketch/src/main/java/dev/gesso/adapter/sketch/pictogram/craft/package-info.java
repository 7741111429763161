/** How things are drawn by code: shapes, shading and textures that give all drawings one hand. */
@NullMarked
package dev.gesso.adapter.sketch.pictogram.craft;

import org.jspecify.annotations.NullMarked;

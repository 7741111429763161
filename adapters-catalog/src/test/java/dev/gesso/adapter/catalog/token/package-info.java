/** Tests of the tokenizer against another implementation, and the tool that makes its table. */
@NullMarked
package dev.gesso.adapter.catalog.token;

import org.jspecify.annotations.NullMarked;

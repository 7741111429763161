/** What came in, read as far as it can be read, for the rules to judge. */
@NullMarked
package dev.gesso.core.rule.submission;

import org.jspecify.annotations.NullMarked;

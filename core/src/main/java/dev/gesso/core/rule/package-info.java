/**
 * Every rule of the Images API that can be judged before asking the service, in the order in which the service
 * complains. Rules read facts; none of them knows a model by name.
 */
@NullMarked
package dev.gesso.core.rule;

import org.jspecify.annotations.NullMarked;

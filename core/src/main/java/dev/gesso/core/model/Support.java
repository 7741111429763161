package dev.gesso.core.model;

import dev.gesso.core.request.WireName;

/** How sure we are that a model takes a value. */
public enum Support implements WireName {
    /** It does. */
    YES,
    /** The sources disagree: a request that uses it is warned, never refused. */
    UNCERTAIN,
    /** The service knows the value and refuses it for this model. */
    NO
}

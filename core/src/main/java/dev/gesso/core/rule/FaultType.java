package dev.gesso.core.rule;

import dev.gesso.core.request.WireName;

/** The service's two kinds of 400; clients of the second must never retry. */
public enum FaultType implements WireName {
    /** The request does not fit the schema. */
    INVALID_REQUEST_ERROR,
    /** The model, its abilities or the content stand against it. */
    IMAGE_GENERATION_USER_ERROR
}

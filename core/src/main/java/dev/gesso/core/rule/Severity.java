package dev.gesso.core.rule;

/** What a finding means for the request. */
public enum Severity {
    /** The service would refuse it. */
    ERROR,
    /** It may be sent, but the caller should know. */
    WARNING
}

package dev.gesso.adapter.http;

import dev.gesso.adapter.http.exchange.Deadline;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;

/** What a caller wants, and until when; the same for every attempt at it. */
record Call(CheckedRequest request, PartialImageListener listener, Deadline deadline) {}

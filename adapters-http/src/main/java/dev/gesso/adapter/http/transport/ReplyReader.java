package dev.gesso.adapter.http.transport;

import java.io.IOException;

/** Reads a reply while its connection is open. */
@FunctionalInterface
public interface ReplyReader<T> {

    /** What the reply means; where the body is not read to its end, the connection is closed. */
    T read(Reply reply) throws IOException;
}

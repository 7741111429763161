package dev.gesso.server.web;

import java.io.IOException;

/** What stands behind the door: answers every call, whatever becomes of it. */
@FunctionalInterface
public interface Front {

    void answer(Call call) throws IOException;
}

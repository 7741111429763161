package dev.gesso.bench.http;

import java.io.IOException;

/** Somebody who fetches pictures; has a constructor that takes the root of the API. */
public interface Contestant {

    /** Fetches one picture from below a path of the server, to where it can be used: a file, or an object in memory. */
    void fetch(String path) throws IOException;
}

package dev.gesso.server;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests as bytes. */
final class Posts {

    static final String CAT = "{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\",\"size\":\"1024x1024\"}";

    private Posts() {}

    static String generation(String json, String... headers) {
        return post(Client.GENERATIONS, json, headers);
    }

    static String post(String path, String json, String... headers) {
        return "POST " + path + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: "
                + json.length() + "\n"
                + Stream.of(headers).map(header -> header + "\n").collect(Collectors.joining())
                + "\n" + json;
    }
}

package dev.gesso.server.route;

import dev.gesso.server.web.Call;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a call goes, and the session it belongs to: what callers that use a server at once can be told apart by. A
 * program that cannot send a header of its own gives the session in its base URL, {@code
 * http://127.0.0.1:4010/gesso/sessions/mine/v1}.
 *
 * @param path as the routes know it
 * @param session empty for calls that name none
 */
record Address(String path, String session) {

    private static final String HEADER = "X-Gesso-Session";
    private static final String SESSIONS = "/gesso/sessions/";
    private static final Pattern IN_PATH = Pattern.compile(SESSIONS + "([A-Za-z0-9._-]{1,100})(/.*)");
    private static final int LONGEST = 100;

    static Address of(Call call) {
        Matcher matcher = IN_PATH.matcher(call.path());
        if (call.path().startsWith(SESSIONS) && matcher.matches()) {
            return new Address(matcher.group(2), matcher.group(1));
        }
        String named = call.header(HEADER).orElse("");
        return new Address(call.path(), named.substring(0, Math.min(named.length(), LONGEST)));
    }
}

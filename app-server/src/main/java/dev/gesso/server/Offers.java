package dev.gesso.server;

import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.server.picture.OfferedEngine;
import java.util.Optional;

/** What engines a server can have draw. */
@FunctionalInterface
interface Offers {

    /** An engine that is made when it is needed; without settings it is the embedded one. */
    OfferedEngine engine(Optional<EngineSettings> settings);
}

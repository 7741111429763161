package dev.gesso.server.own;

import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StoreState;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.util.function.Supplier;

/** {@code GET /gesso/v1/health/live} and {@code /ready}. */
public final class HealthEndpoint {

    private static final String READY = "ready";

    private final Supplier<Boolean> ready;
    private final Supplier<StoreState> store;

    /**
     * Tells how the server is.
     *
     * @param ready whether what draws may be given work
     * @param store how what keeps stands
     */
    public HealthEndpoint(Supplier<Boolean> ready, Supplier<StoreState> store) {
        this.ready = ready;
        this.store = store;
    }

    public void live(Exchange exchange) throws IOException {
        JsonPage.send(exchange.call(), 200, page -> page.text("status", "live"));
    }

    /** Pictures that wait for their store are told of, and keep nobody from being served; reasons name no places. */
    public void ready(Exchange exchange) throws IOException {
        StoreState kept = store.get();
        String status = status(kept);
        JsonPage.send(
                exchange.call(),
                status.equals(READY) ? 200 : 503,
                page -> page.text("status", status).object("store", fields -> tell(fields, kept)));
    }

    private static void tell(JsonPage fields, StoreState kept) {
        fields.number("waiting", kept.waiting())
                .number("waiting_bytes", kept.waitingBytes())
                .textIfAny("trouble", kept.trouble().map(HealthEndpoint::kind))
                .textIfAny("refusal", kept.refusal().map(HealthEndpoint::kind));
    }

    private String status(StoreState kept) {
        if (kept.refusal().isPresent()) {
            return "refusing";
        }
        return ready.get() ? READY : "starting";
    }

    private static String kind(StorageFailure failure) {
        return switch (failure) {
            case StorageFailure.Full full -> "full";
            case StorageFailure.Denied denied -> "denied";
            case StorageFailure.Damaged damaged -> "damaged";
            case StorageFailure.Newer newer -> "newer";
            case StorageFailure.Unavailable unavailable -> "unavailable";
        };
    }
}

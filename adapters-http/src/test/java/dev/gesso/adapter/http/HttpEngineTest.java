package dev.gesso.adapter.http;

import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.contract.PartialImageContract;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.OutputFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class HttpEngineTest implements PartialImageContract {

    private final RawServer server = RawServer.playing(new DrawingScript());
    private final HttpEngine engine = TestEngines.open(server);

    @AfterEach
    void close() {
        engine.close();
        server.close();
    }

    @Override
    public ImageEngine engine() {
        return engine;
    }

    @Override
    public List<OutputFormat> formats() {
        return List.of(OutputFormat.PNG, OutputFormat.JPEG);
    }
}

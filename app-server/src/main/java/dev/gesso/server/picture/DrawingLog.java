package dev.gesso.server.picture;

import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.usecase.Drawn;

/** Is told what drawings used and cost: where metrics attach. Safe for many threads; neither throws nor waits. */
public interface DrawingLog {

    void kept(Drawn.Kept drawn);

    void storeFailed(StorageFailure failure);
}

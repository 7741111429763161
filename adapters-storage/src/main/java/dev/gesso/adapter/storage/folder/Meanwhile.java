package dev.gesso.adapter.storage.folder;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Does two things at once that both wait for the disk, and returns when both have ended, interrupted or not. */
record Meanwhile(Executor threads) {

    /** Where both fail, what is done here says why. */
    void both(Quietly.Step aside, Quietly.Step here) throws IOException {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            aside.run();
            return true;
        });
        threads.execute(task);
        try {
            here.run();
        } finally {
            task.run(); // which does nothing where a thread has begun with it
            awaitEnd(task);
        }
        demandDone(task);
    }

    private static void awaitEnd(FutureTask<Boolean> task) {
        boolean interrupted = Thread.interrupted();
        while (!task.isDone()) {
            try {
                task.get();
            } catch (InterruptedException tooEarly) {
                interrupted = true;
            } catch (ExecutionException told) {
                // by whoever asks for what became of it
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void demandDone(FutureTask<Boolean> task) throws IOException {
        if (task.state() == FutureTask.State.FAILED) {
            switch (task.exceptionNow()) {
                case IOException failed -> throw failed;
                case RuntimeException failed -> throw failed;
                default -> throw new IllegalStateException("A step failed", task.exceptionNow());
            }
        }
    }
}

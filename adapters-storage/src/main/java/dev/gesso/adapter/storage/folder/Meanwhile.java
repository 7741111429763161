package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Quietly;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Does at once what waits for the disk, and returns when all has ended, interrupted or not. */
record Meanwhile(Executor threads) {

    /** Where several fail, what is done here says why. */
    void all(List<Quietly.Step> aside, Quietly.Step here) throws IOException {
        List<FutureTask<Boolean>> tasks = aside.stream().map(Meanwhile::task).toList();
        tasks.forEach(threads::execute);
        try {
            here.run();
        } finally {
            tasks.forEach(FutureTask::run); // which does nothing where a thread has begun with it
            tasks.forEach(Meanwhile::awaitEnd);
        }
        for (FutureTask<Boolean> task : tasks) {
            demandDone(task);
        }
    }

    private static FutureTask<Boolean> task(Quietly.Step step) {
        return new FutureTask<>(() -> {
            step.run();
            return true;
        });
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

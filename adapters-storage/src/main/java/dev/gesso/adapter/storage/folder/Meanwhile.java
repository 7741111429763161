package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Quietly;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Does at once what waits for the disk, and returns when all has ended, interrupted or not. */
record Meanwhile(Executor threads) {

    /** What takes longest, which puts aside what need not wait for it. */
    @FunctionalInterface
    interface Course {
        void run(Aside aside) throws IOException;
    }

    /** Takes steps that begin at once if a thread is free for them. */
    @FunctionalInterface
    interface Aside {
        void put(Quietly.Step step);
    }

    /** Runs a course and all that it puts aside. Where several fail, the course itself says why. */
    void run(Course course) throws IOException {
        List<FutureTask<Boolean>> tasks = new ArrayList<>();
        try {
            course.run(step -> tasks.add(begun(step)));
        } finally {
            tasks.forEach(FutureTask::run); // which does nothing where a thread has begun with it
            tasks.forEach(Meanwhile::awaitEnd);
        }
        for (FutureTask<Boolean> task : tasks) {
            demandDone(task);
        }
    }

    private FutureTask<Boolean> begun(Quietly.Step step) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            step.run();
            return true;
        });
        threads.execute(task);
        return task;
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

package dev.gesso.adapter.http;

import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Several engines as one: a call goes to one of them by weight, and to another only where the first has surely not
 * charged for it.
 */
final class FallingBackUpstream implements Upstream {

    /** An engine and its share of the calls. */
    record Weighted(Upstream upstream, int weight) {}

    private final List<Weighted> upstreams;
    private final CallJournal journal;
    private final RandomGenerator chance;

    FallingBackUpstream(List<Weighted> upstreams, CallJournal journal, RandomGenerator chance) {
        this.upstreams = List.copyOf(upstreams);
        this.journal = journal;
        this.chance = chance;
    }

    @Override
    public String name() {
        return upstreams.stream().map(each -> each.upstream().name()).collect(Collectors.joining("+"));
    }

    @Override
    public Answer send(Call call) {
        List<Weighted> left = new ArrayList<>(upstreams);
        Upstream chosen = take(left);
        while (true) {
            try {
                return chosen.send(call);
            } catch (EngineException failed) {
                if (left.isEmpty() || !mayPassOn(failed.failure(), call)) {
                    throw failed;
                }
                Upstream next = take(left);
                journal.record(new CallEvent.PassedOn(chosen.name(), failed.failure(), next.name()));
                chosen = next;
            }
        }
    }

    private static boolean mayPassOn(EngineFailure failure, Call call) {
        return failure.isSurelyNotBilled()
                && !(failure instanceof EngineFailure.Cancelled)
                && !call.deadline().remaining().isZero();
    }

    /** Takes one out of those that are left, by weight; one of weight 0 comes last, as a reserve. */
    private Upstream take(List<Weighted> left) {
        int sum = left.stream().mapToInt(Weighted::weight).sum();
        int lot = sum == 0 ? 0 : chance.nextInt(sum);
        int index = 0;
        while (sum > 0 && lot >= left.get(index).weight()) {
            lot -= left.get(index++).weight();
        }
        return left.remove(index).upstream();
    }
}

package dev.gesso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ResultTableTest {

    @Test
    void saysWhetherABudgetIsKept() {
        assertThat(table("TokenizerBenchmark.prompt", 99)).contains("at most 100.00: kept");
    }

    @Test
    void saysWhetherABudgetIsMissed() {
        assertThat(table("TokenizerBenchmark.prompt", 101)).contains("at most 100.00: MISSED");
    }

    @Test
    void leavesTheBudgetOpenWhereThereIsNone() {
        assertThat(table("OtherBenchmark.method", 7)).contains("OtherBenchmark.method", "7.00");
    }

    @Test
    void makesAPromptOfTheLengthAskedFor() {
        assertThat(Prompts.ofWords(200).split(" ")).hasSize(200);
    }

    private static String table(String name, double score) {
        return new ResultTable(List.of(new ResultTable.Row(name, score, "us/op"))).toString();
    }
}

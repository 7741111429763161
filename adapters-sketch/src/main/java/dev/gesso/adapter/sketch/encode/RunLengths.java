package dev.gesso.adapter.sketch.encode;

import java.util.Arrays;

/** Code lengths with their repetitions taken together: 16 repeats the last length, 17 and 18 stand for runs of zeros. */
final class RunLengths {

    /** Lengths 0 to 15 and three ways to repeat them. */
    private static final int SYMBOLS = 19;

    private final int[] symbols;
    private final int[] extras;
    private int count;

    private RunLengths(int most) {
        symbols = new int[most];
        extras = new int[most];
    }

    /** Is shown each symbol, with the bits that belong to it. */
    interface Visitor {
        void visit(int symbol, int extra, int bits);
    }

    static RunLengths of(int[] lengths) {
        RunLengths runs = new RunLengths(lengths.length);
        int i = 0;
        while (i < lengths.length) {
            int end = i;
            while (end < lengths.length && lengths[end] == lengths[i]) {
                end++;
            }
            if (lengths[i] == 0) {
                runs.zeros(end - i);
            } else {
                runs.repeats(lengths[i], end - i);
            }
            i = end;
        }
        return runs;
    }

    private void zeros(int run) {
        int left = run;
        while (left >= 3) {
            int taken = Math.min(left, 138);
            add(taken > 10 ? 18 : 17, taken > 10 ? taken - 11 : taken - 3);
            left -= taken;
        }
        addAll(0, left);
    }

    private void repeats(int length, int run) {
        add(length, 0);
        int left = run - 1;
        while (left >= 3) {
            int taken = Math.min(left, 6);
            add(16, taken - 3);
            left -= taken;
        }
        addAll(length, left);
    }

    private void addAll(int symbol, int times) {
        for (int i = 0; i < times; i++) {
            add(symbol, 0);
        }
    }

    private void add(int symbol, int extra) {
        symbols[count] = symbol;
        extras[count++] = extra;
    }

    int[] counts() {
        int[] counts = new int[SYMBOLS];
        Arrays.stream(symbols, 0, count).forEach(symbol -> counts[symbol]++);
        return counts;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < count; i++) {
            int bits = switch (symbols[i]) {
                case 16 -> 2;
                case 17 -> 3;
                case 18 -> 7;
                default -> 0;
            };
            visitor.visit(symbols[i], extras[i], bits);
        }
    }
}

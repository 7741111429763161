package dev.gesso.adapter.catalog.token;

import java.util.Arrays;

/** A binary heap of pairs, each the rank and the start packed into one number, so that equal ranks go left to right. */
final class PairHeap {

    private long[] heap;
    private int size;

    PairHeap(int expected) {
        heap = new long[Math.max(1, expected)];
    }

    static int rank(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int start(long pair) {
        return (int) pair;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int rank, int start) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long pair = (long) rank << Integer.SIZE | start;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > pair) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = pair;
    }

    long removeLowest() {
        long lowest = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = lowerChild(at); child < size && heap[child] < last; child = lowerChild(at)) {
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return lowest;
    }

    private int lowerChild(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && heap[left + 1] < heap[left] ? left + 1 : left;
    }
}

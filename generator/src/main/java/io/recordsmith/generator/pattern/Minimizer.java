package io.recordsmith.generator.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the states of a table that accept the same texts, by refining a partition until it no longer changes. */
final class Minimizer {
    private final int[][] next;
    private int[] block;
    private int blocks;

    private Minimizer(Determinizer.Table table) {
        this.next = table.next();
        this.block = new int[next.length];
        for (int state = 0; state < next.length; state++) {
            block[state] = table.accepting().get(state) ? 1 : 0;
        }
    }

    /** The smallest table for the same texts; its states 0 and 1 are again the ones that are never left. */
    static Determinizer.Table minimize(Determinizer.Table table) {
        Minimizer minimizer = new Minimizer(table);
        int before;
        do {
            before = minimizer.blocks;
            minimizer.refine();
        } while (minimizer.blocks != before);
        return minimizer.numbered(table);
    }

    private void refine() {
        Map<List<Integer>, Integer> signatures = new HashMap<>();
        int[] refined = new int[block.length];
        for (int state = 0; state < block.length; state++) {
            List<Integer> signature = new ArrayList<>();
            signature.add(block[state]);
            for (int target : next[state]) {
                signature.add(block[target]);
            }
            refined[state] = signatures.computeIfAbsent(signature, key -> signatures.size());
        }
        block = refined;
        blocks = signatures.size();
    }

    /** Numbers the blocks in the order in which they are reached, so that equal patterns give equal tables. */
    private Determinizer.Table numbered(Determinizer.Table table) {
        int[] number = new int[blocks];
        Arrays.fill(number, -1);
        List<Integer> representatives = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int state : new int[] {Determinizer.REJECT, Determinizer.ACCEPT, table.start()}) {
            enter(state, number, representatives, open);
        }
        while (!open.isEmpty()) {
            for (int target : next[open.poll()]) {
                enter(target, number, representatives, open);
            }
        }
        int[][] numbered = new int[representatives.size()][];
        BitSet accepting = new BitSet();
        for (int i = 0; i < numbered.length; i++) {
            int state = representatives.get(i);
            numbered[i] = Arrays.stream(next[state])
                    .map(target -> number[block[target]])
                    .toArray();
            accepting.set(i, table.accepting().get(state));
        }
        return new Determinizer.Table(numbered, accepting, number[block[table.start()]]);
    }

    private void enter(int state, int[] number, List<Integer> representatives, Deque<Integer> open) {
        if (number[block[state]] < 0) {
            number[block[state]] = representatives.size();
            representatives.add(state);
            open.add(state);
        }
    }
}

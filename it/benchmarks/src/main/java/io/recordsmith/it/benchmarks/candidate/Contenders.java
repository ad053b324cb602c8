package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.it.benchmarks.workload.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** All that can be compared. */
public final class Contenders {
    /** What the times of all others are divided by. */
    public static final Contender REFERENCE = new Contender("jackson2", Task.WALK, Jackson2::walk);

    private static final List<Contender> ALL = all();

    private Contenders() {}

    /** Returns all of them, in the order in which they are shown. */
    public static List<Contender> list() {
        return ALL;
    }

    /**
     * Finds one.
     *
     * @param name its name
     * @return the contender
     */
    public static Contender named(String name) {
        return ALL.stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no contender " + name));
    }

    private static List<Contender> all() {
        List<Contender> all = new ArrayList<>(List.of(
                REFERENCE,
                new Contender("jackson3", Task.WALK, Jackson3::walk),
                new Contender("jackson2", Task.TREE, Jackson2::tree),
                new Contender("jackson3", Task.TREE, Jackson3::tree),
                new Contender("jackson2", Task.BIND, Jackson2::bind),
                new Contender("jackson3", Task.BIND, Jackson3::bind)));
        ours(all, "recordsmith2", Variant.JACKSON2);
        ours(all, "recordsmith3", Variant.JACKSON3);
        lane(all, "recordsmith2-lane", Variant.LANE2);
        lane(all, "recordsmith3-lane", Variant.LANE3);
        peer(all, "networknt3", Networknt3::new);
        peer(all, "networknt1", Networknt1::new);
        peer(all, "harrel", Harrel::new);
        peer(all, "optimumcode", Optimumcode::new);
        peer(all, "everit", Everit::new);
        peer(all, "skema", JsonSkema::new);
        all.add(new Contender("hibernate", Task.READ, HibernateValidator::read));
        all.add(new Contender("hibernate", Task.RECORD, HibernateValidator::record));
        return List.copyOf(all);
    }

    private static void ours(List<Contender> all, String library, Variant variant) {
        all.add(new Contender(library, Task.READ, Generated.read(variant)));
        all.add(new Contender(library, Task.BYTES, Generated.bytes(variant)));
        all.add(new Contender(library, Task.NODE, Generated.node(variant)));
        all.add(new Contender(library, Task.RECORD, Generated.record(variant)));
    }

    /** The option changes what is done with bytes only. */
    private static void lane(List<Contender> all, String library, Variant variant) {
        all.add(new Contender(library, Task.READ, Generated.read(variant)));
        all.add(new Contender(library, Task.BYTES, Generated.bytes(variant)));
    }

    private interface Peer {
        TreeValidator<?> create() throws Exception;
    }

    /** A peer is made anew for each workload, so that none profits from what another left behind. */
    private static void peer(List<Contender> all, String library, Peer peer) {
        all.add(new Contender(library, Task.BYTES, workload -> peer.create().bytes(workload)));
        all.add(new Contender(library, Task.NODE, workload -> peer.create().node(workload)));
    }
}

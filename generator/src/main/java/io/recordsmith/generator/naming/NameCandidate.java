package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.ShapeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Something that wants a simple name in the package, with the names that it would take. */
final class NameCandidate implements Comparable<NameCandidate> {
    /** File names of classes stay well under 200 bytes with the longest ending that is put behind. */
    private static final int LONGEST = 100;

    private final String id;
    private final SchemaLocation location;
    private final NameSource source;
    private final boolean unit;
    private final List<String> proposals;
    private int level;
    private String name;

    private NameCandidate(String id, SchemaLocation location, NameSource source, boolean unit, List<String> proposals) {
        this.id = id;
        this.location = location;
        this.source = source;
        this.unit = unit;
        this.proposals = List.copyOf(proposals);
    }

    /** Returns the one schema that a key stands for as a whole. */
    static Optional<SchemaLocation> plain(ShapeKey key) {
        boolean plain = key.schemas().size() == 1
                && key.chosen().isEmpty()
                && key.only().isEmpty();
        return plain ? Optional.of(key.schemas().get(0)) : Optional.empty();
    }

    static NameCandidate ofUnit(SchemaLocation root, TypeNaming naming) {
        return of(root.toString(), root, true, "", naming);
    }

    static NameCandidate ofType(ShapeKey key, TypeNaming naming) {
        SchemaLocation location = key.nearest();
        // The values of a schema that others extend and that are none of these.
        String own = key.chosen().equals(key.schemas()) ? "Other" : "";
        String suffix = own + key.only().map(NameCandidate::word).orElse("");
        return of(key.toString(), location, false, suffix, naming);
    }

    private static NameCandidate of(
            String id, SchemaLocation location, boolean unit, String suffix, TypeNaming naming) {
        TypeNaming.Base base = naming.base(location);
        List<String> proposals = new ArrayList<>();
        boolean chosen = base.source() == NameSource.EXPLICIT && suffix.isEmpty();
        proposals.add(chosen ? base.name() : naming.affixed(base.name() + suffix));
        naming.longer(location).forEach(name -> proposals.add(naming.affixed(name + suffix)));
        NameSource source = suffix.isEmpty() || base.source() == NameSource.PARENT ? base.source() : NameSource.PARENT;
        return new NameCandidate(id, location, source, unit, proposals);
    }

    private static String word(JsonType type) {
        return Words.capitalised(type.word().toLowerCase(Locale.ROOT));
    }

    SchemaLocation location() {
        return location;
    }

    NameSource source() {
        return source;
    }

    /** Returns whether classes are named after it too. */
    boolean isUnit() {
        return unit;
    }

    /** Returns the name that it would take if there was nothing else. */
    String preferred() {
        return proposals.get(0);
    }

    /** Returns the name that it would take now. */
    String proposal() {
        String proposed = proposals.get(Math.min(level, proposals.size() - 1));
        if (level >= proposals.size()) {
            proposed = cut(proposed) + "X" + Hash.of(level + id);
        } else if (proposed.length() > LONGEST) {
            proposed = cut(proposed) + "X" + Hash.of(proposed);
        }
        String legal = Character.isDigit(proposed.charAt(0)) ? "_" + proposed : proposed;
        return ReservedNames.isTypeReserved(legal) ? legal + "Type" : legal;
    }

    /** Gives up the present proposal for the next. */
    void makeWay() {
        level++;
    }

    void settle(String settled) {
        name = settled;
    }

    String name() {
        return Objects.requireNonNull(name, id);
    }

    private static String cut(String text) {
        return text.length() > LONGEST - 10 ? text.substring(0, LONGEST - 10) : text;
    }

    @Override
    public int compareTo(NameCandidate other) {
        return id.compareTo(other.id);
    }
}

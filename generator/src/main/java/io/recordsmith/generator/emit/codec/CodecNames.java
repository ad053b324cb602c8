package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where the methods of codecs stand and what they are called: by what they are for, never by the order of events. */
final class CodecNames {
    /** Tokens of a pointer that only say which keyword leads on. */
    private static final Set<String> CONNECTIVES =
            Set.of("properties", "allOf", "$defs", "definitions", "components", "schemas", "patternProperties");

    private final TypeModel types;
    private final Function<SchemaLocation, Unit> units;
    private final SchemaGraph graph;
    private final Map<String, Unit> hosts = new HashMap<>();

    CodecNames(TypeModel types, Function<SchemaLocation, Unit> units, SchemaGraph graph) {
        this.types = types;
        this.units = units;
        this.graph = graph;
    }

    /** Returns the name of a unit's codec and remembers what the class is made from. */
    String name(Unit unit) {
        hosts.put(unit.codec(), unit);
        return unit.codec();
    }

    /** Returns what a class was made from, for the header of its file. */
    String origin(String host) {
        String codec = hosts.containsKey(host) ? host : host.substring(0, host.lastIndexOf("Part"));
        SchemaLocation root = hosts.get(codec).root();
        return graph.document(root).name() + "#" + root.pointer();
    }

    /** Returns the class that a task belongs to; empty when it belongs wherever it is needed. */
    Optional<String> host(CodecTask task) {
        if (task instanceof CodecTask.Accept accept) {
            return host(accept.state());
        }
        if (task instanceof CodecTask.AcceptMembers members) {
            return host(members.state());
        }
        if (task instanceof CodecTask.Read read) {
            return host(read.state()).or(() -> host(read.use().type()));
        }
        if (task instanceof CodecTask.ReadMembers read) {
            return host(read.state());
        }
        if (task instanceof CodecTask.ReadTree read) {
            return host(read.plan().checks().get(0));
        }
        if (task instanceof CodecTask.Lane lane) {
            return host(ordinary(lane.task()));
        }
        return task instanceof CodecTask.Match ? Optional.empty() : task.type().flatMap(this::host);
    }

    private Optional<String> host(State state) {
        return state.keys().stream().findFirst().flatMap(this::host);
    }

    private Optional<String> host(SchemaKey key) {
        return Optional.of(name(units.apply(key.location())));
    }

    private Optional<String> host(JavaType type) {
        return type instanceof JavaType.Named named
                ? Optional.of(name(units.apply(types.declaration(named).location())))
                : Optional.empty();
    }

    /** Returns the task that does the same with a parser of Jackson's. */
    private static CodecTask ordinary(LaneTask task) {
        return task instanceof LaneTask.Read read
                ? new CodecTask.Read(read.use(), read.state())
                : new CodecTask.Accept(task.state());
    }

    String method(CodecTask task) {
        if (task instanceof CodecTask.Lane lane) {
            return method(ordinary(lane.task())) + "Fast";
        }
        if (task instanceof CodecTask.Accept accept) {
            return "accepts" + subject(accept.state());
        }
        if (task instanceof CodecTask.AcceptMembers members) {
            return "accepts" + subject(members.state()) + "Members";
        }
        if (task instanceof CodecTask.Read read) {
            JavaType type = read.use().type();
            String subject = type instanceof JavaType.Named ? subject(type) : subject(read.state(), subject(type));
            return "read" + subject + (read.use().nullable() ? "OrNull" : "");
        }
        if (task instanceof CodecTask.ReadMembers read) {
            return "read" + subject(read.use().type()) + "Members";
        }
        if (task instanceof CodecTask.ReadTree read) {
            JavaType type = read.use().type();
            return "read"
                    + (type instanceof JavaType.Named
                            ? subject(type)
                            : subject(read.plan().checks().get(0))) + "AsTree";
        }
        if (task instanceof CodecTask.Write write) {
            return "write" + subject(write.written());
        }
        if (task instanceof CodecTask.ReadGroup group) {
            return "read" + subject(group.record()) + "Group" + group.group();
        }
        if (task instanceof CodecTask.WriteGroup group) {
            return "write" + subject(group.record()) + "Group" + group.group();
        }
        if (task instanceof CodecTask.Key key) {
            return "keyOf" + key.key().name();
        }
        return "matches" + hash(((CodecTask.Match) task).pattern());
    }

    private String subject(State state, String otherwise) {
        return state.keys().isEmpty() ? otherwise : subject(state);
    }

    private String subject(State state) {
        List<SchemaKey> keys = state.keys();
        String first = subject(keys.get(0));
        String kind = state.only()
                .map(only -> capitalised(only.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        boolean plain = keys.size() == 1 && state.settled().isEmpty();
        return first + kind + (plain ? "" : "And" + hash(state.toString()));
    }

    private String subject(SchemaKey key) {
        Unit unit = units.apply(key.location());
        List<String> tokens = key.location().pointer().tokens();
        int inside = unit.root().document().equals(key.location().document())
                ? Math.min(unit.root().pointer().tokens().size(), tokens.size())
                : 0;
        StringBuilder name = new StringBuilder();
        for (String token : tokens.subList(inside, tokens.size())) {
            if (!CONNECTIVES.contains(token)) {
                name.append(capitalised(token));
            }
        }
        String subject = name.isEmpty() ? unit.name() : name.toString();
        String scope = key.scope().isEmpty() ? "" : "In" + hash(key.scope().toString());
        return (subject.length() > 60 ? subject.substring(0, 50) + hash(subject) : subject) + scope;
    }

    private String subject(JavaType type) {
        if (type instanceof JavaType.Named named) {
            return named.name();
        }
        if (type instanceof JavaType.Existing existing) {
            return existing.simpleName();
        }
        if (type instanceof JavaType.Scalar scalar) {
            String[] words = scalar.kind().name().split("_");
            StringBuilder name = new StringBuilder();
            for (String word : words) {
                name.append(capitalised(word.toLowerCase(Locale.ROOT)));
            }
            return name.toString();
        }
        if (type instanceof JavaType.ListOf list) {
            return subject(list.element().type()) + (list.element().nullable() ? "OrNull" : "") + "List";
        }
        if (type instanceof JavaType.MapOf map) {
            String keys = map.key().map(key -> "By" + key.name()).orElse("");
            return subject(map.value().type()) + (map.value().nullable() ? "OrNull" : "") + keys + "Map";
        }
        return "Tree";
    }

    private static String capitalised(String token) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : token.toCharArray()) {
            boolean usable = c < 0x80 && Character.isLetterOrDigit(c);
            if (usable) {
                out.append(start ? Character.toUpperCase(c) : c);
            }
            start = !usable;
        }
        return out.toString();
    }

    private static String hash(String text) {
        return Integer.toHexString(text.hashCode());
    }
}

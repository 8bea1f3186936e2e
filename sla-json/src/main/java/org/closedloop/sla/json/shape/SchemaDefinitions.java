package org.closedloop.sla.json.shape;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The named parts of one schema, its {@code $defs}: each is there once, however often it is referred to. */
public final class SchemaDefinitions {

    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z])");

    private final Map<String, Schema> byName = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();

    /**
     * A reference to the part of this name, which is made when it is first referred to. Making it may refer to itself.
     *
     * @param owner the subject of the part; a name must not have two subjects
     */
    Schema reference(String name, Object owner, Supplier<Schema> part) {
        Object known = owners.putIfAbsent(name, owner);
        if (known == null) {
            byName.put(name, part.get());
        } else if (!known.equals(owner)) {
            throw new IllegalStateException("schema: two different parts are called '" + name + "'");
        }
        return Schema.reference(name);
    }

    public Map<String, Schema> byName() {
        return byName;
    }

    /** {@code FunnelStage} for {@code funnel-stage}. */
    static String nameOf(String words) {
        return WORD.matcher(words).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}

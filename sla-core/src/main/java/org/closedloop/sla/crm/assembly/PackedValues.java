package org.closedloop.sla.crm.assembly;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.closedloop.sla.crm.profile.PropertyNames;
import org.jspecify.annotations.Nullable;

/**
 * Values of properties in few objects: concatenated in one text. In a million records, separate texts would need most
 * of the memory.
 */
final class PackedValues extends AbstractMap<String, String> {

    private final PropertyNames names;
    private final String text;
    /** The index of the property and the end in the text of each value. */
    private final char[] layout;

    PackedValues(PropertyNames names, String text, char[] layout) {
        this.names = names;
        this.text = text;
        this.layout = layout;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int property = names.indexOf(name);
        for (int at = 0; property >= 0 && at < layout.length; at += 2) {
            if (layout[at] == property) {
                return valueAt(at);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return layout.length / 2;
    }

    private String valueAt(int at) {
        return text.substring(at == 0 ? 0 : layout[at - 1], layout[at + 1]);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return PackedValues.this.size();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, String>> {

        private int at;

        @Override
        public boolean hasNext() {
            return at < layout.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, String> entry = Map.entry(names.name(layout[at]), valueAt(at));
            at += 2;
            return entry;
        }
    }
}

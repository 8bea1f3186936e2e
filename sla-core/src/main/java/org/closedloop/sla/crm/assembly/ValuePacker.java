package org.closedloop.sla.crm.assembly;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.closedloop.sla.crm.profile.PropertyNames;

/** Packs the values of one record after another into maps that need little memory. Not thread-safe. */
final class ValuePacker {

    private final PropertyNames names;
    private final StringBuilder text = new StringBuilder();
    private int[] layout = new int[64];
    private int end;

    ValuePacker(PropertyNames names) {
        this.names = names;
    }

    /** Adds a value of the record, at most one per property. */
    void add(int property, String value) {
        if (end == layout.length) {
            layout = Arrays.copyOf(layout, 2 * end);
        }
        text.append(value);
        layout[end++] = property;
        layout[end++] = text.length();
    }

    /** Returns the values added since the last call. */
    Map<String, String> take() {
        Map<String, String> values = end == 0 ? Map.of() : text.length() > Character.MAX_VALUE ? plain() : packed();
        text.setLength(0);
        end = 0;
        return values;
    }

    private Map<String, String> packed() {
        char[] places = new char[end];
        for (int i = 0; i < end; i++) {
            places[i] = (char) layout[i];
        }
        return new PackedValues(names, text.toString(), places);
    }

    private Map<String, String> plain() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < end; i += 2) {
            values.put(names.name(layout[i]), text.substring(i == 0 ? 0 : layout[i - 1], layout[i + 1]));
        }
        return values;
    }
}

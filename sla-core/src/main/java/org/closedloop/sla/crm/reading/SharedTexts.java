package org.closedloop.sla.crm.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * Replaces equal texts by one object, as most leads have one of a few sources, segments and regions. Not thread-safe.
 */
final class SharedTexts {

    /** The maximum number of texts; with more, few of them recur. */
    private static final int MOST = 1024;

    private final Map<String, String> texts = new HashMap<>();

    String shared(String text) {
        String known = texts.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() < MOST) {
            texts.put(text, text);
        }
        return text;
    }
}

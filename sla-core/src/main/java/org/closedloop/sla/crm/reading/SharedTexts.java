package org.closedloop.sla.crm.reading;

import java.util.HashMap;
import java.util.Map;

/** Gives equal texts as one object: most leads have one of a few sources, segments and regions. For one thread. */
final class SharedTexts {

    /** Of a property with more texts than these, hardly any is there twice. */
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

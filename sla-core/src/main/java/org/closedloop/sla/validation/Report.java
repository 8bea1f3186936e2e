package org.closedloop.sla.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.funnel.Role;

/** Collects what the rules of one run found broken. Costs nothing as long as nothing is. */
final class Report {

    private final List<Breach> breaches = new ArrayList<>(0);

    /** Reports a rule broken at a place where no single value is to blame. */
    void breach(Rule rule, String path, String... parameters) {
        breaches.add(new Breach(rule, path, "", pairs(parameters)));
    }

    /** Reports a rule broken by a value, which is also the message's parameter {@code value}. */
    void breachBy(Object value, Rule rule, String path, String... parameters) {
        String written = written(value);
        Map<String, String> all = pairs(parameters);
        all.put("value", written);
        breaches.add(new Breach(rule, path, written, all));
    }

    List<Breach> breaches() {
        return breaches;
    }

    private static Map<String, String> pairs(String... parameters) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            pairs.put(parameters[i], Quote.shortened(parameters[i + 1]));
        }
        return pairs;
    }

    /** A value as an author writes it: constants in lower case with hyphens, everything else as it prints itself. */
    static String written(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : Quote.shortened(value.toString());
    }

    /** A role as an author writes it, such as {@code inside-sales}. */
    static String written(Role role) {
        return written((Object) role);
    }
}

package org.closedloop.sla.validation.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/** Finds repeated keys. */
final class Repeated {

    private Repeated() {}

    /**
     * Reports each element whose key an earlier one has; placeholders are ignored.
     *
     * @param path the path of the elements
     * @param attribute the attribute that holds the key
     */
    static <T> void report(
            List<T> elements, Function<T, Object> key, Rule rule, String path, String attribute, Report report) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object id = key.apply(elements.get(i));
            boolean missing = id instanceof String text && !Placeholder.isFilledIn(text);
            if (!missing && !seen.add(id)) {
                report.breachBy(id, rule, path + "[" + i + "]." + attribute);
            }
        }
    }
}

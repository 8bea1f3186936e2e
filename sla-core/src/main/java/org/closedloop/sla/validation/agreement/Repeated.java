package org.closedloop.sla.validation.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.closedloop.sla.constraint.Placeholder;

/** Finds repeated keys. */
final class Repeated {

    private Repeated() {}

    /** Calls the consumer with the index of each element whose key an earlier one has; placeholders are ignored. */
    static <T> void forEach(List<T> elements, Function<T, Object> key, IntConsumer repeated) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object id = key.apply(elements.get(i));
            boolean missing = id instanceof String text && !Placeholder.isFilledIn(text);
            if (!missing && !seen.add(id)) {
                repeated.accept(i);
            }
        }
    }
}

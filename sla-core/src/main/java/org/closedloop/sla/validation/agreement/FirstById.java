package org.closedloop.sla.validation.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds elements by their ids at once, as an agreement finds them one by one: the first of those with the same id. */
final class FirstById {

    private FirstById() {}

    static <T> Map<String, T> of(List<T> elements, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        elements.forEach(element -> byId.putIfAbsent(id.apply(element), element));
        return byId;
    }
}

package org.closedloop.sla.validation.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;

/** Maps ids to elements. Of several elements with the same id, the first one counts, as in {@link Agreement#target}. */
final class FirstById {

    private FirstById() {}

    static <T> Map<String, T> of(List<T> elements, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        elements.forEach(element -> byId.putIfAbsent(id.apply(element), element));
        return byId;
    }
}

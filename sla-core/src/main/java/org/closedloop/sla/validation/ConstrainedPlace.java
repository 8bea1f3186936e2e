package org.closedloop.sla.validation;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is declared on an attribute, or on the elements of one: its constraints, whether its own attributes are checked,
 * and the same of its elements.
 *
 * @param elements those of the type arguments; empty if nothing is declared of them
 */
record ConstrainedPlace(List<ConstraintCheck> checks, boolean isCascaded, List<ConstrainedPlace> elements) {

    static ConstrainedPlace of(Method getter) {
        return of(getter, getter.getAnnotatedReturnType());
    }

    private static ConstrainedPlace of(AnnotatedElement place, AnnotatedType type) {
        List<ConstrainedPlace> elements = type instanceof AnnotatedParameterizedType container
                ? Stream.of(container.getAnnotatedActualTypeArguments())
                        .map(argument -> of(argument, argument))
                        .toList()
                : List.of();
        return new ConstrainedPlace(
                Stream.of(place.getAnnotations())
                        .flatMap(annotation -> ConstraintCheck.of(annotation).stream())
                        .toList(),
                place.isAnnotationPresent(Valid.class),
                elements.stream().allMatch(ConstrainedPlace::isFree) ? List.of() : elements);
    }

    /** Returns whether nothing is declared here. */
    boolean isFree() {
        return checks.isEmpty() && !isCascaded && elements.isEmpty();
    }

    void check(Object value, String path, Report report) {
        for (ConstraintCheck check : checks) {
            check.check(value, path, report);
        }
        if (isCascaded) {
            ConstrainedType.check(value, path, report);
        }
        if (!elements.isEmpty()) {
            checkElements(value, path, report);
        }
    }

    private void checkElements(Object value, String path, Report report) {
        ConstrainedPlace last = elements.get(elements.size() - 1);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> last.check(content, path, report));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> {
                String place = path + "[" + key + "]";
                elements.get(0).check(key, place, report);
                last.check(content, place, report);
            });
        } else {
            int index = 0;
            for (Object element : new ArrayList<>((Collection<?>) value)) {
                last.check(element, path + "[" + (value instanceof List ? index++ : "") + "]", report);
            }
        }
    }
}

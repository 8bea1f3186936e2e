package org.closedloop.sla.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The attributes of a value that have constraints, in its own interfaces and those that they extend.
 *
 * <p>Applies the annotations that a host's Jakarta validator applies, with the same result. Building a Jakarta
 * validator takes longer than any other part of a short run.
 */
record ConstrainedType(List<ConstrainedAttribute> attributes) {

    private static final ClassValue<ConstrainedType> TYPES = new ClassValue<>() {

        @Override
        protected ConstrainedType computeValue(Class<?> type) {
            return of(type);
        }
    };

    record ConstrainedAttribute(String name, Method getter, ConstrainedPlace place) {

        void check(Object value, String path, Report report) {
            try {
                place.check(getter.invoke(value), path.isEmpty() ? name : path + "." + name, report);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(getter + ": cannot be read", e);
            }
        }
    }

    /** Adds the broken constraints of the attributes of a value at a path. */
    static void check(Object value, String path, Report report) {
        for (ConstrainedAttribute attribute : TYPES.get(value.getClass()).attributes()) {
            attribute.check(value, path, report);
        }
    }

    static ConstrainedType of(Class<?> type) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        addInterfaces(type, interfaces);
        List<ConstrainedAttribute> attributes = new ArrayList<>();
        for (Class<?> declaring : interfaces) {
            for (Method method : declaring.getDeclaredMethods()) {
                if (isGetter(method)) {
                    ConstrainedPlace place = ConstrainedPlace.of(method);
                    if (!place.isFree()) {
                        attributes.add(new ConstrainedAttribute(attribute(method.getName()), method, place));
                    }
                }
            }
        }
        return new ConstrainedType(List.copyOf(attributes));
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> interfaces) {
        for (Class<?> direct : type.getInterfaces()) {
            // The interfaces that Immutables generates, such as WithScope, are package-private and declare no getter.
            if (Modifier.isPublic(direct.getModifiers()) && interfaces.add(direct)) {
                addInterfaces(direct, interfaces);
            }
        }
    }

    private static boolean isGetter(Method method) {
        return method.getName().startsWith("get")
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge();
    }

    private static String attribute(String getter) {
        return Character.toLowerCase(getter.charAt(3)) + getter.substring(4);
    }
}

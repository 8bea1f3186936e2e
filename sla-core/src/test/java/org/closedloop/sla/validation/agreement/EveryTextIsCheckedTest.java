package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

/**
 * Walks the whole model from the agreement, and from the mapping: no text escapes the rules, and no value escapes the
 * walk of validation.
 */
class EveryTextIsCheckedTest {

    /** Values that refuse what is wrong when they are built, and have no text that an author writes freely. */
    private static final Set<Class<?>> SOUND_BY_THEMSELVES = Set.of(
            Stage.class,
            CycleSelection.class,
            ExportFormat.class,
            DateRange.class,
            TimeLimit.class,
            Window.class,
            WindowRule.class,
            AttributionModel.class);

    private final Set<Class<?>> seen = new HashSet<>();
    private final List<String> unchecked = new ArrayList<>();

    @Test
    void every_string_has_a_constraint_and_every_part_is_validated() {
        walk(Agreement.class);

        assertThat(unchecked).isEmpty();
        assertThat(seen).contains(AttributionTerms.class).hasSizeGreaterThan(30);
    }

    @Test
    void every_string_of_a_mapping_has_a_constraint_and_every_part_is_validated() {
        walk(CrmMapping.class);

        assertThat(unchecked).isEmpty();
        assertThat(seen).contains(EarliestTime.class, Exclusion.class).hasSizeGreaterThan(10);
    }

    private void walk(Class<?> type) {
        if (!type.getName().startsWith("org.closedloop") || type.isEnum() || SOUND_BY_THEMSELVES.contains(type)) {
            return;
        }
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::walk);
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean getter = method.getName().startsWith("get") && method.getParameterCount() == 0;
            if (getter && !Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                check(type.getSimpleName() + "." + method.getName(), method.getAnnotatedReturnType(), method);
            }
        }
    }

    private void check(String place, AnnotatedType type, AnnotatedElement... also) {
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                check(place, argument);
            }
            return;
        }
        Class<?> raw =
                type.getType() instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type.getType();
        boolean text = raw == String.class;
        boolean part =
                raw.getName().startsWith("org.closedloop") && !raw.isEnum() && !SOUND_BY_THEMSELVES.contains(raw);
        List<Annotation> annotations = new ArrayList<>(List.of(type.getAnnotations()));
        Stream.of(also).forEach(element -> annotations.addAll(List.of(element.getAnnotations())));
        if (text && annotations.stream().noneMatch(a -> a.annotationType().isAnnotationPresent(Constraint.class))) {
            unchecked.add(place);
        }
        if (part && annotations.stream().noneMatch(Valid.class::isInstance)) {
            unchecked.add(place + " is not @Valid");
        }
        walk(raw);
    }
}

package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.evaluation.AppliedExclusion;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.ScorecardRemark;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowChange;
import org.closedloop.sla.evaluation.WindowExclusion;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.json.value.DocumentPart;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The values that documents consist of, alone and as fields of a host's types. */
class DocumentPartTest {

    /** Their parts are not useful alone. */
    private static final Set<Class<?>> WHOLE =
            Set.of(CrmMapping.class, ImportProfile.class, Plan.class, AgreementDraft.class);

    /** What follows from the type of a metric. */
    private static final Set<Class<?>> COMPUTED = Set.of(Quantity.class);

    @Test
    void are_all_known_to_a_mapper() {
        Set<Class<?>> known = new HashSet<>();
        Document.ALL.forEach(document -> known.add(document.type()));
        DocumentPart.ALL.forEach(part ->
                assertThat(known.add(part.type())).as(part.type().getName()).isTrue());
        Set<String> unknown = new TreeSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        Document.ALL.stream()
                .map(Document::type)
                .filter(type -> !WHOLE.contains(type))
                .forEach(open::add);
        Set<Class<?>> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!known.contains(type) && !COMPUTED.contains(type)) {
                unknown.add(type.getName());
            }
            getters(type)
                    .flatMap(getter -> types(getter.getGenericReturnType()))
                    .filter(seen::add)
                    .forEach(open::add);
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void read_back_equal_in_json_and_yaml() {
        Map<Class<?>, Set<Object>> values = new LinkedHashMap<>();
        DocumentPart.ALL.forEach(part -> values.put(part.type(), new LinkedHashSet<>()));
        Stream.concat(Examples.ALL.values().stream(), rarer().stream()).forEach(value -> collect(value, values));
        List<Class<?>> untested = new ArrayList<>();
        values.forEach((type, found) -> {
            if (found.isEmpty() && !type.isEnum()) {
                untested.add(type);
            }
            for (Object value : type.isEnum() ? List.of(type.getEnumConstants()) : found) {
                for (Format format : Format.values()) {
                    String text = Form.mapper(format).writerFor(type).writeValueAsString(value);
                    assertThat(Form.mapper(format).writeValueAsString(value)).isEqualTo(text);
                    assertThat((Object) Form.mapper(format).readValue(text, type))
                            .as(text)
                            .isEqualTo(value);
                }
            }
        });

        assertThat(untested).isEmpty();
    }

    private static List<Object> rarer() {
        DateRange march = DateRange.parse("2026-03");
        Target target = SlaFixtures.fullAgreement().getTargets().get(0);
        TargetExclusion exclusion = TargetExclusion.ofPeriod("outage", "The CRM was down.", march);
        Scorecard scorecard = RemedyDocumentTest.scorecard();
        return List.of(
                SlaFixtures.agreementOfEveryMetric(),
                scorecard,
                LeadFilter.builder().addSources("web").build(),
                CohortShare.builder().part(3).whole(10).build(),
                Count.builder()
                        .value(3)
                        .addReasons(ReasonCount.of("no budget", 2), ReasonCount.withoutReason(1))
                        .build(),
                ScorecardRemark.builder()
                        .kind(ScorecardRemark.Kind.DATA_ENDS_EARLY)
                        .asOf(LocalDate.of(2026, 12, 31))
                        .day(LocalDate.of(2026, 11, 15))
                        .workingDays(33)
                        .build(),
                DealSizes.of(SizeStatistic.MEDIAN, Map.of(Money.parse("CHF 900.50"), 1L)),
                WindowExclusion.builder()
                        .addExclusions("outage")
                        .days(3)
                        .left(18)
                        .build(),
                ExclusionEffect.builder()
                        .addExclusions(AppliedExclusion.builder()
                                .exclusion(exclusion)
                                .origin(AppliedExclusion.Origin.AGREED)
                                .build())
                        .scoreWithout(scorecard.getScore())
                        .addWindows(WindowChange.builder()
                                .target(target)
                                .window(march)
                                .verdict(Verdict.MET)
                                .verdictWithout(Verdict.MISSED)
                                .required(new BigDecimal("103"))
                                .requiredWithout(new BigDecimal("120"))
                                .build())
                        .build());
    }

    private static void collect(Object value, Map<Class<?>, Set<Object>> values) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, values));
        } else if (value instanceof Iterable<?> items) {
            items.forEach(each -> collect(each, values));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), values);
            collect(map.values(), values);
        } else if (value.getClass().getName().startsWith("org.closedloop.sla")) {
            values.forEach((type, found) -> {
                if (type.isInstance(value)) {
                    found.add(value);
                }
            });
            if (!value.getClass().isEnum()) {
                publicTypes(value.getClass())
                        .flatMap(DocumentPartTest::getters)
                        .forEach(getter -> collect(get(getter, value), values));
            }
        }
    }

    private static Object get(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }

    private static Stream<Class<?>> publicTypes(Class<?> type) {
        Stream<Class<?>> above =
                Stream.<Class<?>>concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        Stream<Class<?>> own = Stream.<Class<?>>of(type)
                .filter(each ->
                        Modifier.isPublic(each.getModifiers()) && each.getName().startsWith("org.closedloop.sla"));
        return Stream.concat(own, above.flatMap(DocumentPartTest::publicTypes));
    }

    /** Those of attributes: what has a body is computed. */
    private static Stream<Method> getters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0);
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(DocumentPartTest::types);
        }
        return type instanceof Class<?> one && one.getName().startsWith("org.closedloop.sla")
                ? Stream.of(one)
                : Stream.empty();
    }
}

package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Severity;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Jakarta validator of a host finds: errors unless it requests the groups of warnings or advice. */
class HostValidatorTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final Validator host = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<Mistake> mistakes() {
        return AgreementValidatorTest.mistakes();
    }

    static Stream<Mistake> mistakesWithCompany() {
        return AgreementValidatorTest.mistakesWithCompany();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void finds_a_mistake_in_the_group_of_its_severity_alone(Mistake mistake) {
        Agreement agreement = mistake.change().apply(SlaFixtures.fullAgreement());

        for (Severity severity : Severity.values()) {
            if (severity == mistake.rule().getSeverity()) {
                assertThat(host.validate(agreement, severity.getGroup()))
                        .extracting(Rule::of, HostValidatorTest::path)
                        .containsExactly(tuple(Optional.of(mistake.rule()), mistake.path()));
            } else {
                assertThat(host.validate(agreement, severity.getGroup())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mistakesWithCompany")
    void finds_in_all_groups_together_what_the_agreement_validator_finds(Mistake mistake) {
        Agreement agreement = mistake.change().apply(SlaFixtures.fullAgreement());

        assertThat(host.validate(agreement, Default.class, Warnings.class, Advice.class))
                .extracting(violation -> Rule.of(violation).orElseThrow(), HostValidatorTest::path)
                .containsExactlyInAnyOrderElementsOf(new AgreementValidator()
                        .validate(agreement, Locale.ENGLISH).stream()
                                .map(finding -> tuple(finding.getRule(), finding.getPath()))
                                .toList());
    }

    /** The path without the name that Hibernate Validator gives to the elements of a collection. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }

    /** An agreement with an error, a warning and advice. */
    private static Agreement withOneOfEach() {
        Agreement agreement = SlaFixtures.fullAgreement();
        for (String sentence : List.of("count_negative", "metric_unused", "target_named_like_metric")) {
            agreement = Mistakes.all().stream()
                    .filter(mistake -> mistake.sentence().equals(sentence))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(sentence))
                    .change()
                    .apply(agreement);
        }
        return agreement;
    }

    private static List<String> codes(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation ->
                        Rule.of(violation).map(Rule::getCode).orElse("none") + " " + violation.getPropertyPath())
                .sorted()
                .toList();
    }

    record Submission(
            @Valid Agreement agreement,

            @Valid @ConvertGroup(from = Default.class, to = Warnings.class)
            Agreement draft) {}

    @Test
    void refuses_a_bean_for_errors_of_its_agreement_and_converts_groups() {
        Agreement agreement = withOneOfEach();

        assertThat(codes(host.validate(new Submission(agreement, SlaFixtures.fullAgreement()))))
                .containsExactly("SLA-T04 agreement.targets[0].atLeast");
        assertThat(codes(host.validate(new Submission(SlaFixtures.fullAgreement(), agreement))))
                .containsExactly("SLA-M12 draft.metrics[15].id");
    }

    /** A controller or service of a host. */
    static class Desk {

        public @Valid Agreement submit(@NotNull @Valid Agreement agreement, List<@Valid Agreement> others) {
            return agreement;
        }
    }

    @Test
    void refuses_parameters_and_results_of_methods() throws NoSuchMethodException {
        Method submit = Desk.class.getMethod("submit", Agreement.class, List.class);
        Agreement wrong = withOneOfEach();
        Object[] arguments = {wrong, List.of(SlaFixtures.fullAgreement(), wrong)};

        assertThat(codes(host.forExecutables().validateParameters(new Desk(), submit, arguments)))
                .containsExactly(
                        "SLA-T04 submit.agreement.targets[0].atLeast", "SLA-T04 submit.others[1].targets[0].atLeast");
        assertThat(codes(host.forExecutables().validateParameters(new Desk(), submit, arguments, Advice.class)))
                .containsExactly("SLA-T16 submit.agreement.targets[0].id", "SLA-T16 submit.others[1].targets[0].id");
        assertThat(codes(host.forExecutables().validateReturnValue(new Desk(), submit, wrong)))
                .containsExactly("SLA-T04 submit.<return value>.targets[0].atLeast");
    }

    @GroupSequence({Default.class, Warnings.class})
    interface ErrorsThenWarnings {}

    @Test
    void stops_before_warnings_if_the_sequence_of_groups_says_so() {
        Agreement wrong = withOneOfEach();
        Agreement unused = wrong.withTargets(SlaFixtures.fullAgreement().getTargets());

        assertThat(codes(host.validate(wrong, ErrorsThenWarnings.class))).containsExactly("SLA-T04 targets[0].atLeast");
        assertThat(codes(host.validate(unused, ErrorsThenWarnings.class))).containsExactly("SLA-M12 metrics[15].id");
    }

    record Named(@NotNull String name) {}

    @Test
    @SuppressWarnings("NullAway")
    void knows_no_rule_of_a_constraint_of_the_host() {
        assertThat(codes(host.validate(new Named(null)))).containsExactly("none name");
    }

    /** Makes validators by their public constructor, as Spring does, and tells which it made. */
    private static final class RecordingFactory implements ConstraintValidatorFactory {

        private final List<String> made = new ArrayList<>();

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            made.add(type.getSimpleName());
            try {
                return type.getConstructor().newInstance();
            } catch (InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException
                    | NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    @Test
    void uses_the_hosts_factory_of_validators() {
        RecordingFactory recording = new RecordingFactory();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorFactory(recording)
                .buildValidatorFactory()) {
            assertThat(codes(factory.getValidator().validate(withOneOfEach(), Default.class, Warnings.class)))
                    .containsExactly("SLA-M12 metrics[15].id", "SLA-T04 targets[0].atLeast");
        }
        assertThat(recording.made)
                .filteredOn(name -> name.equals("ConsistentValidator"))
                .hasSize(2);
        assertThat(recording.made).contains("TextValidator");
    }

    @Test
    void words_messages_in_the_locale_of_the_host_even_on_a_machine_of_another_language() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(messages(Locale.UK)).containsExactly("count must be positive");
            assertThat(messages(Locale.forLanguageTag("de-CH"))).containsExactly("die Anzahl muss positiv sein");
            Locale.setDefault(Locale.US);
            assertThat(messages(Locale.GERMANY)).containsExactly("die Anzahl muss positiv sein");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<String> messages(Locale locale) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.GERMAN), Locale.ENGLISH, context -> locale, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(withOneOfEach()).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }

    @Test
    void finds_in_several_groups_what_it_finds_in_each() {
        Agreement agreement = withOneOfEach();

        assertThat(codes(host.validate(agreement, Default.class, Warnings.class, Advice.class)))
                .containsExactly("SLA-M12 metrics[15].id", "SLA-T04 targets[0].atLeast", "SLA-T16 targets[0].id");
        assertThat(codes(host.validate(agreement))).containsExactly("SLA-T04 targets[0].atLeast");
        assertThat(codes(host.validate(agreement, Warnings.class))).containsExactly("SLA-M12 metrics[15].id");
        assertThat(codes(host.validate(agreement, Advice.class))).containsExactly("SLA-T16 targets[0].id");
    }

    @Test
    void evaluates_the_rules_once_per_group_and_the_agreement_validator_once_for_all() {
        AtomicInteger evaluations = new AtomicInteger();
        Agreement agreement = SlaFixtures.smallAgreement();
        // The rules call it, and the walk through the attributes does not.
        Method party = Stream.of(Agreement.class.getMethods())
                .filter(method -> method.getName().equals("party"))
                .findFirst()
                .orElseThrow();
        Agreement counting = (Agreement) Proxy.newProxyInstance(
                Agreement.class.getClassLoader(), new Class<?>[] {Agreement.class}, (proxy, method, arguments) -> {
                    if (method.equals(party) && arguments[0] == Role.MARKETING) {
                        evaluations.incrementAndGet();
                    }
                    return method.invoke(agreement, arguments);
                });

        host.validate(counting);
        int once = evaluations.getAndSet(0);
        host.validate(counting, Default.class, Warnings.class, Advice.class);
        int inThreeGroups = evaluations.getAndSet(0);
        new AgreementValidator().validate(counting, Locale.ENGLISH);

        assertThat(once).isPositive();
        assertThat(inThreeGroups).isEqualTo(3 * once);
        assertThat(evaluations).hasValue(once);
    }
}

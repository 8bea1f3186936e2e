package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolutionProblem;
import org.closedloop.sla.agreement.UnresolvableException;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agreement is resolved unless the validator finds an error with the code of each problem. */
class ResolutionLawsTest {

    private static final BusinessCalendar ZURICH = SlaFixtures.zurichCalendar();

    /** The rules without which a score has no meaning. */
    private static final Set<String> UNRESOLVABLE = Set.of(
            "SLA-S02", "SLA-S04", "SLA-T02", "SLA-T10", "SLA-T11", "SLA-M02", "SLA-M09", "SLA-D04", "SLA-L03",
            "SLA-V03", "SLA-B03", "SLA-U03");

    static Stream<Mistake> mistakes() {
        return Stream.concat(AgreementValidatorTest.mistakes(), AgreementValidatorTest.mistakesWithCompany())
                .filter(mistake -> !mistake.rule().getCode().equals("SLA-U02"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_problem_of_a_resolution_is_an_error_of_the_validator(Mistake mistake) {
        Agreement agreement = mistake.change().apply(SlaFixtures.fullAgreement());

        List<String> errors = new AgreementValidator()
                .validate(agreement, ZURICH, Locale.ENGLISH).stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .map(Finding::getCode)
                        .toList();

        assertThat(problems(agreement))
                .allSatisfy(code -> assertThat(errors).contains(code))
                .containsAll(errors.stream().filter(UNRESOLVABLE::contains).toList());
    }

    private static Set<String> problems(Agreement agreement) {
        try {
            agreement.resolve(ZURICH);
            return Set.of();
        } catch (UnresolvableException e) {
            return e.getProblems().stream().map(ResolutionProblem::getCode).collect(Collectors.toUnmodifiableSet());
        }
    }
}

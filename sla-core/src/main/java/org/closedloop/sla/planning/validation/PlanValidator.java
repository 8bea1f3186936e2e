package org.closedloop.sla.planning.validation;

import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Report;

/**
 * Finds mistakes in a plan, all at once, where an agreement requires less than the plan needs, and what was never
 * reached in the past.
 *
 * <p>It needs no configuration, has no state and can be shared between threads. A host's own Jakarta validator finds
 * the same mistakes of a plan alone.
 *
 * <pre>{@code
 * Findings findings = new PlanValidator().validate(plan, agreement, lastYear, Locale.ENGLISH);
 * }</pre>
 */
public final class PlanValidator {

    /** A validator. */
    public PlanValidator() {}

    /**
     * Validates the plan alone.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Plan plan, Locale locale) {
        return reportOn(plan).findings(new PlanLayout(plan), Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Validates the plan, and whether the agreement's targets are enough for it. A plan with errors is not compared.
     * The agreement itself is not validated.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the plan's document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Plan plan, Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Report report = reportOn(plan);
        if (!report.hasErrors()) {
            new AgreementFit(agreement).check(plan, report);
        }
        return report.findings(new PlanLayout(plan), Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Validates the plan, whether the agreement's targets are enough for it, and whether what it needs was ever
     * reached.
     *
     * @param history the numbers of past windows, counted by the agreement's metrics
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the plan's document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Plan plan, Agreement agreement, FunnelNumbers history, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(history, "history");
        Report report = reportOn(plan);
        if (!report.hasErrors()) {
            new AgreementFit(agreement).check(plan, report);
            new PastFit(agreement, history).check(plan, report);
        }
        return report.findings(new PlanLayout(plan), Objects.requireNonNull(locale, "locale"));
    }

    private static Report reportOn(Plan plan) {
        Report report = new Report();
        report.addConstraintsOf(Objects.requireNonNull(plan, "plan"));
        new ConsistentPlanValidator().check(plan, report);
        return report;
    }
}

package org.closedloop.sla.examples.scorecard.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.worklist.DueList;
import picocli.CommandLine.TypeConversionException;

/** The kinds of documents, as they are called at the command line. */
enum DocumentKind {
    AGREEMENT(Agreement.class),
    AGREEMENT_DRAFT(AgreementDraft.class),
    FUNNEL_NUMBERS(FunnelNumbers.class),
    LEAD(Lead.class),
    BUSINESS_CALENDAR(BusinessCalendar.class),
    SCORECARD(Scorecard.class),
    HISTORY_SCORECARD(HistoryScorecard.class),
    FORECAST(Forecast.class),
    CRM_MAPPING(CrmMapping.class),
    IMPORT_PROFILE(ImportProfile.class),
    PLAN(Plan.class),
    DUE_LIST(DueList.class),
    EXCLUSIONS(Exclusions.class),
    BREAKDOWN(Breakdown.class);

    private final Class<?> type;

    DocumentKind(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    /** The kind of this word; case does not matter. */
    static DocumentKind of(String word) {
        for (DocumentKind kind : values()) {
            if (kind.toString().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        String all = Stream.of(values()).map(DocumentKind::toString).collect(Collectors.joining(", "));
        throw new TypeConversionException("expected one of " + all + ", but was '" + word + "'");
    }

    /** The word for it, such as {@code crm-mapping}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

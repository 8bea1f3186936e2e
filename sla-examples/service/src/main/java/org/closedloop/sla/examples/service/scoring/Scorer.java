package org.closedloop.sla.examples.service.scoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.examples.service.ServiceProperties;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.storage.CounterKey;
import org.closedloop.sla.examples.service.storage.CounterKey.Purpose;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.examples.service.storage.StoredDocument;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.report.ReportDetails;
import org.closedloop.sla.time.BusinessCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Scores agreements against the stored leads and numbers. */
@Component
public final class Scorer {

    private final DocumentStore documents;
    private final LeadRevisions revisions;
    private final LeadCounts counts;
    private final TransactionOperations transactions;
    private final ServiceProperties properties;
    private final Clock clock;
    private final Timer timer;

    Scorer(
            DocumentStore documents,
            LeadRevisions revisions,
            LeadCounts counts,
            TransactionOperations transactions,
            ServiceProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.documents = documents;
        this.revisions = revisions;
        this.counts = counts;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
        this.timer = meters.timer("sla.scorecards.computed");
    }

    /** Returns the present day in the agreement's zone. */
    public LocalDate today(Agreement agreement) {
        return LocalDate.ofInstant(clock.instant(), agreement.getScope().getZone());
    }

    /**
     * Returns the agreement with its calendar.
     *
     * @throws ServiceException if the calendar is not stored, or does not fit
     */
    public ResolvedTerms resolve(Agreement agreement) {
        BusinessCalendar calendar = documents
                .get(StoredKind.CALENDAR.id(agreement.getScope().getCalendar()))
                .value();
        try {
            return agreement.resolve(calendar);
        } catch (IllegalArgumentException e) {
            throw new ServiceException(HttpStatus.CONFLICT, "terms-unusable", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the scorecard of a version of an agreement as of a day. */
    public Assessed score(String id, int version, LocalDate asOf, Purpose purpose) {
        return Objects.requireNonNull(timer.record(() -> Objects.requireNonNull(
                transactions.execute(status -> compute(new CounterKey(id, version, purpose, asOf))))));
    }

    private Assessed compute(CounterKey key) {
        // The lock first: what is read after it fits the revision.
        long revision = revisions.find(key.agreement()).isPresent() ? revisions.lock(key.agreement()) : 0;
        Agreement agreement = documents
                .get(StoredKind.AGREEMENT.version(key.agreement(), key.version()))
                .value();
        ResolvedTerms terms = resolve(agreement);
        ResolvedTerms counted = key.purpose() == Purpose.REPORT ? ReportDetails.terms(terms, key.asOf()) : terms;
        try {
            FunnelCounter counter = FunnelCounter.of(counted, key.asOf(), properties.exchangeRates());
            counts.addAll(key, revision, counter);
            FunnelNumbers numbers = withTyped(key.agreement(), withoutLines(counter.finish()));
            return new Assessed(terms, numbers, SlaEvaluator.evaluate(counted, numbers, key.asOf()), revision);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ServiceException(HttpStatus.CONFLICT, "not-scorable", String.valueOf(e.getMessage()));
        }
    }

    /** The lines of issues are those of the stored leads of a day, which mean nothing to a reader. */
    private static FunnelNumbers withoutLines(FunnelNumbers numbers) {
        return numbers.withAccount(numbers.getAccount()
                .map(account -> account.withIssues(account.getIssues().stream()
                        .map(issue -> issue.withLine(Optional.empty()))
                        .sorted()
                        .toList())));
    }

    private FunnelNumbers withTyped(String agreement, FunnelNumbers counted) {
        FunnelNumbers sum = counted;
        for (Role side : List.of(Role.MARKETING, Role.SALES)) {
            Optional<FunnelNumbers> typed = documents
                    .find(StoredKind.NUMBERS.id(agreement + "/" + side.name().toLowerCase(Locale.ROOT)))
                    .map(StoredDocument::value);
            if (typed.isPresent()) {
                sum = sum.plus(typed.get());
            }
        }
        return sum;
    }
}

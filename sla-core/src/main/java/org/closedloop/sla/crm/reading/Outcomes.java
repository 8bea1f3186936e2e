package org.closedloop.sla.crm.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.funnel.DealOutcome;

/** Determines the outcome of a deal, as {@link DealMapping} defines. */
final class Outcomes {

    private final DealMapping mapping;
    /** A stage with several outcomes determines none. */
    private final Map<String, Set<DealOutcome>> byStage = new HashMap<>();

    Outcomes(DealMapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the outcome of a stage of the CRM's pipelines. */
    void define(CrmRecord stage, ValueReaders forms, ImportLog log) {
        RecordReading reading = new RecordReading(stage, forms, log);
        Optional<BigDecimal> probability = stage.value("probability").flatMap(forms::number);
        outcome(reading.flag(Optional.of("isClosed")), probability)
                .ifPresent(outcome -> byStage.computeIfAbsent(stage.getId(), none -> EnumSet.noneOf(DealOutcome.class))
                        .add(outcome));
    }

    /** Closed stages differ only by their probability: without a certain one, the outcome is unknown. */
    private static Optional<DealOutcome> outcome(Optional<Boolean> closed, Optional<BigDecimal> probability) {
        if (closed.filter(is -> !is).isPresent()) {
            return Optional.of(DealOutcome.OPEN);
        }
        if (probability.filter(p -> p.compareTo(BigDecimal.ONE) == 0).isPresent()) {
            return Optional.of(DealOutcome.WON);
        }
        if (probability.filter(p -> p.signum() == 0).isPresent()) {
            return Optional.of(DealOutcome.LOST);
        }
        return closed.isEmpty() && probability.isPresent() ? Optional.of(DealOutcome.OPEN) : Optional.empty();
    }

    /** Whether a stage of the CRM's pipelines has an outcome. */
    boolean definesStages() {
        return !byStage.isEmpty();
    }

    /** Returns the outcome of a deal. */
    DealOutcome of(RecordReading deal) {
        Optional<String> stage = Optional.empty();
        if (mapping.getStage().isPresent()) {
            stage = deal.record().value(mapping.getStage().get()).map(String::strip);
        }
        List<DealOutcome> decisions = new ArrayList<>();
        mapping.getOutcome().ifPresent(decisions::add);
        if (stage.isPresent()) {
            listed(stage.get()).ifPresent(decisions::add);
        }
        passed(deal, mapping.getWonWhen(), DealOutcome.WON).ifPresent(decisions::add);
        passed(deal, mapping.getLostWhen(), DealOutcome.LOST).ifPresent(decisions::add);
        if (stage.isPresent()) {
            defined(stage.get()).ifPresent(decisions::add);
        }
        flagged(deal).ifPresent(decisions::add);
        if (decisions.isEmpty() && !isConditioned(deal)) {
            reportAssumed(deal, stage);
        }
        DealOutcome outcome = decisions.isEmpty() ? DealOutcome.OPEN : decisions.get(0);
        notClosed(deal).ifPresent(decisions::add);
        for (DealOutcome other : decisions) {
            if (other != outcome) {
                deal.note(
                        ImportReason.OUTCOME_CONTRADICTS,
                        ImportEffect.KEPT,
                        mapping.getStage().orElse(""),
                        stage.orElse(""),
                        DetailPhrase.TWO_OUTCOMES.with(DetailPhrase.of(outcome), DetailPhrase.of(other)));
                break;
            }
        }
        return outcome;
    }

    /** The outcome of deals in this stage; empty if the stage alone does not determine it. */
    Optional<DealOutcome> ofStage(String stage) {
        return mapping.getOutcome().or(() -> listed(stage)).or(() -> defined(stage));
    }

    /** Whether deals in this stage are known to have the outcome. */
    boolean isStageOf(String stage, DealOutcome outcome) {
        return listed(stage).or(() -> defined(stage)).filter(outcome::equals).isPresent();
    }

    private Optional<DealOutcome> defined(String stage) {
        Set<DealOutcome> outcomes = byStage.getOrDefault(stage, Set.of());
        return outcomes.size() == 1 ? outcomes.stream().findFirst() : Optional.empty();
    }

    private static Optional<DealOutcome> passed(RecordReading deal, List<PropertyTest> tests, DealOutcome outcome) {
        for (PropertyTest test : tests) {
            if (!test.passes(deal.record())) {
                return Optional.empty();
            }
        }
        return tests.isEmpty() ? Optional.empty() : Optional.of(outcome);
    }

    /** Whether the deal has a property of the conditions: if it passes none, it is open. */
    private boolean isConditioned(RecordReading deal) {
        return Stream.concat(mapping.getWonWhen().stream(), mapping.getLostWhen().stream())
                .anyMatch(test -> deal.record().value(test.getProperty()).isPresent());
    }

    /**
     * A stage that is not listed is open; this is reported if flags or conditions are mapped and missing. A closed deal
     * lacks only the flag for a won deal.
     */
    private void reportAssumed(RecordReading deal, Optional<String> stage) {
        if (deal.flag(mapping.getClosedFlag()).orElse(false)) {
            String flag = mapping.getClosedFlag().orElseThrow();
            deal.note(
                    ImportReason.OUTCOME_ASSUMED,
                    ImportEffect.ASSUMED,
                    flag,
                    deal.record().value(flag).orElseThrow().strip(),
                    IssueDetail.of(mapping.getWonFlag().orElse("deal.wonFlag")));
        } else if (stage.isEmpty()) {
            deal.note(ImportReason.OUTCOME_ASSUMED, ImportEffect.ASSUMED, "");
        } else if (mapping.getWonFlag().isPresent()
                || mapping.getClosedFlag().isPresent()
                || !mapping.getWonWhen().isEmpty()
                || !mapping.getLostWhen().isEmpty()) {
            deal.note(
                    ImportReason.OUTCOME_ASSUMED,
                    ImportEffect.ASSUMED,
                    mapping.getStage().orElseThrow(),
                    stage.get(),
                    null);
        }
    }

    private Optional<DealOutcome> listed(String stage) {
        if (mapping.getWon().contains(stage)) {
            return Optional.of(DealOutcome.WON);
        }
        return mapping.getLost().contains(stage) ? Optional.of(DealOutcome.LOST) : Optional.empty();
    }

    private Optional<DealOutcome> flagged(RecordReading deal) {
        Optional<Boolean> won = deal.flag(mapping.getWonFlag());
        if (won.filter(Boolean::booleanValue).isPresent()) {
            return Optional.of(DealOutcome.WON);
        }
        // Closed and not won: lost. A missing flag does not mean that the deal was not won.
        return deal.flag(mapping.getClosedFlag())
                .flatMap(closed -> !closed ? Optional.of(DealOutcome.OPEN) : won.map(no -> DealOutcome.LOST));
    }

    /** Returns open if the flag for a closed deal is false; the other flag may contradict it. */
    private Optional<DealOutcome> notClosed(RecordReading deal) {
        return deal.flag(mapping.getClosedFlag()).filter(closed -> !closed).map(open -> DealOutcome.OPEN);
    }
}

package org.closedloop.sla.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.time.TimeLimit;

/** Which metric a sentence tells: {@link MetricSentence} backwards. */
record MetricForms(String id, LeadFilter leads, Map<String, SegmentWorth> worth, Cited meaning, Desk desk) {

    /** The names of the sentences. */
    static final List<String> KEYS = List.of(
            "StageCount",
            "LeadValue",
            "Conversion.COHORT",
            "Conversion.PERIOD",
            "Acceptance",
            "CloseRate",
            "Revenue",
            "AttributedShare",
            "ResponseTime.time",
            "ResponseTime.days",
            "ContactAttempts",
            "RejectionReasons",
            "Feedback",
            "Completeness",
            "ReportDelivery");

    /** A sentence, and what stands in it. */
    record Sentence(String key, List<String> values) {}

    /** The sentence that this text is. */
    static Optional<Sentence> find(String text, Wording words) {
        return KEYS.stream()
                .flatMap(key -> words.phrase("metric." + key + ".long").match(text).stream()
                        .map(values -> new Sentence(key, values)))
                .findFirst();
    }

    Optional<Metric> read(Sentence sentence) {
        Forms forms = desk.forms();
        List<Cited> said = sentence.values().stream().map(meaning::cut).toList();
        return switch (sentence.key()) {
            case "Conversion.COHORT" -> conversion(said, ConversionBasis.COHORT);
            case "Conversion.PERIOD" -> conversion(said, ConversionBasis.PERIOD);
            case "ResponseTime.time", "ResponseTime.days" -> response(sentence, said);
            case "StageCount" ->
                forms.stage(said.get(0))
                        .map(stage -> StageCount.builder()
                                .id(id)
                                .leads(leads)
                                .stage(stage)
                                .build());
            case "LeadValue" ->
                forms.stage(said.get(0))
                        .map(stage -> LeadValue.builder()
                                .id(id)
                                .leads(leads)
                                .stage(stage)
                                .worth(worth)
                                .build());
            case "AttributedShare" ->
                forms.word(said.get(0), Role.class)
                        .map(role -> AttributedShare.builder()
                                .id(id)
                                .leads(leads)
                                .role(role)
                                .build());
            case "ContactAttempts" ->
                forms.count(said.get(0))
                        .map(count -> ContactAttempts.builder()
                                .id(id)
                                .leads(leads)
                                .atLeast(count)
                                .build());
            case "Feedback" ->
                forms.limit(said.get(0))
                        .map(limit -> Feedback.builder()
                                .id(id)
                                .leads(leads)
                                .within(limit)
                                .build());
            case "Completeness" ->
                forms.quotedNames(said.get(0), "and")
                        .map(fields -> Completeness.builder()
                                .id(id)
                                .leads(leads)
                                .addAllFields(fields)
                                .build());
            case "ReportDelivery" ->
                forms.count(said.get(0))
                        .map(days -> ReportDelivery.builder()
                                .id(id)
                                .leads(leads)
                                .withinDays(days)
                                .build());
            default -> Optional.of(plain(sentence.key()));
        };
    }

    /** A metric that has no parameter. */
    private Metric plain(String key) {
        return Stream.of(
                        Acceptance.builder().id(id).leads(leads).build(),
                        CloseRate.builder().id(id).leads(leads).build(),
                        Revenue.builder().id(id).leads(leads).build(),
                        RejectionReasons.builder().id(id).leads(leads).build())
                .filter(metric -> MetricSentence.of(metric, desk.words()).key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Metric> conversion(List<Cited> said, ConversionBasis basis) {
        Optional<Stage> from = desk.forms().stage(said.get(0));
        Optional<Stage> to = desk.forms().stage(said.get(1));
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(Conversion.builder()
                        .id(id)
                        .leads(leads)
                        .from(from.get())
                        .to(to.get())
                        .basis(basis)
                        .build());
    }

    /** A limit in days has a sentence of its own, because pauses do not lengthen it. */
    private Optional<Metric> response(Sentence sentence, List<Cited> said) {
        Optional<TimeLimit> limit = desk.forms().limit(said.get(0));
        Optional<ClockStart> from = desk.forms().word(said.get(1), ClockStart.class);
        if (limit.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        ResponseTime metric = ResponseTime.builder()
                .id(id)
                .leads(leads)
                .within(limit.get())
                .from(from.get())
                .build();
        MetricSentence written = MetricSentence.of(metric, desk.words());
        if (!written.key().equals(sentence.key())) {
            String expected = new MetricText(metric, desk.words()).meaning();
            desk.problems().add(DocumentRule.NOT_A_METRIC, meaning, expected);
        }
        return Optional.of(metric);
    }
}

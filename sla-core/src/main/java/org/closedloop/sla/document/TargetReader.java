package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;

/**
 * Reads a row of clause 6, as {@link TargetText} writes it, and holds it against clause 7: what is measured stands in
 * both.
 */
final class TargetReader {

    private final Cells row;
    private final MetricsRead metrics;
    private final Desk desk;
    private final Forms forms;
    private final TargetDetails details;

    TargetReader(Cells row, MetricsRead metrics, Desk desk) {
        this.row = row;
        this.metrics = metrics;
        this.desk = desk;
        this.forms = desk.forms();
        this.details = TargetDetails.of(row.get("details"), desk);
    }

    Optional<Target> read(Role responsible) {
        Optional<String> id = forms.text(row.get("target"));
        Optional<BigDecimal> weight = forms.number(row.get("weight"));
        Optional<BigDecimal> tolerance = tolerance(row.get("tolerance"));
        Optional<String> consequence = details.find("consequence").flatMap(forms::text);
        List<Promise> readings = Promise.of(row.get("promise"), desk.words());
        if (readings.isEmpty()) {
            reportUnread();
            return Optional.empty();
        }
        Optional<String> metric = metric(readings);
        Promise promise = metric.map(name -> likeliest(readings, name)).orElse(readings.get(0));
        Optional<MetricsRead.Row> meant = metric.flatMap(name -> meant(promise, name));
        if (details.find("metric").isEmpty()) {
            details.mustNotSay("filter");
        }
        meant.filter(listed -> details.find("metric").isPresent()).ifPresent(listed -> mustAgree(promise, listed));
        if (id.isEmpty() || weight.isEmpty() || tolerance.isEmpty() || metric.isEmpty()) {
            return Optional.empty();
        }
        TargetTerms terms =
                new TargetTerms(id.get(), responsible, metric.get(), weight.get(), tolerance.get(), consequence);
        return new ThresholdReader(promise, details, desk)
                .read(terms, meant.map(listed -> listed.metric().getGives()));
    }

    private void reportUnread() {
        Cited said = row.get("promise");
        if (said.isBlank()) {
            desk.problems().add(DocumentRule.BLANK, said);
        } else if (!desk.reportsOpen(said)) {
            desk.problems().add(DocumentRule.NOT_A_PROMISE, said, example());
        }
    }

    private String example() {
        Wording words = desk.words();
        return words.say("targets.atLeast", "…", words.figures().count(120), words.say("window.CALENDAR.MONTH"));
    }

    private Optional<BigDecimal> tolerance(Cited cell) {
        return Vocabulary.isSame(cell.text(), desk.words().say("targets.tolerance.none"))
                ? Optional.of(BigDecimal.ZERO)
                : forms.share(cell);
    }

    /** The id that the details give, or that of a promise whose metric is not listed. */
    private Optional<String> metric(List<Promise> readings) {
        Optional<Promise> unlisted = readings.stream().filter(this::isUnlisted).findFirst();
        if (unlisted.isPresent() && details.find("metric").isEmpty()) {
            Cited measured = unlisted.get().measured();
            return unlistedId(measured).flatMap(id -> forms.text(measured.cut(id)));
        }
        return details.get("metric").flatMap(this::listed);
    }

    private boolean isUnlisted(Promise promise) {
        return unlistedId(promise.measured()).isPresent();
    }

    private Optional<String> unlistedId(Cited measured) {
        return desk.words()
                .phrase("targets.unlisted")
                .match(measured.text())
                .flatMap(said -> desk.words().quotation().name(said.get(0)));
    }

    private Optional<String> listed(Cited said) {
        Optional<String> id = desk.words().quotation().name(said.text()).or(() -> Optional.of(said.text()));
        if (id.filter(metrics.ids()::contains).isEmpty()) {
            String near = NearName.of(said.text(), metrics.ids()).orElse(String.join(", ", metrics.ids()));
            desk.problems().add(DocumentRule.NOT_KNOWN, said, near);
            return Optional.empty();
        }
        return id.flatMap(name -> forms.text(said.cut(name)));
    }

    /** The reading that names the metric as clause 7 would. */
    private Promise likeliest(List<Promise> readings, String metric) {
        return readings.stream()
                .filter(reading ->
                        isUnlisted(reading) || metrics.of(metric).anyMatch(listed -> isNamed(reading, listed.metric())))
                .findFirst()
                .orElse(readings.get(0));
    }

    private boolean isNamed(Promise promise, Metric metric) {
        return Vocabulary.isSame(promise.measured().text(), new MetricText(metric, desk.words()).name());
    }

    /** The metric that is meant: of several with one id the one that is named as here. */
    private Optional<MetricsRead.Row> meant(Promise promise, String metric) {
        return metrics.of(metric)
                .filter(listed -> isNamed(promise, listed.metric()))
                .findFirst()
                .or(() -> metrics.of(metric).findFirst());
    }

    private void mustAgree(Promise promise, MetricsRead.Row listed) {
        MetricText text = new MetricText(listed.metric(), desk.words());
        if (!isNamed(promise, listed.metric())) {
            desk.problems()
                    .add(
                            DocumentRule.CONTRADICTION,
                            promise.measured(),
                            listed.said().cut(text.name()));
        }
        Optional<Cited> filter = details.find("filter");
        String agreed = text.filter().orElse("");
        if (!Vocabulary.isSame(filter.map(Cited::text).orElse(""), agreed)) {
            Cited there = listed.said().cut(agreed.isEmpty() ? text.meaning() : agreed);
            desk.problems().add(DocumentRule.CONTRADICTION, filter.orElse(row.get("details")), there);
        }
    }
}

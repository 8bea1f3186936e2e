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
        Optional<String> metric = metric(readings.get(0));
        Promise promise = metric.map(name -> likeliest(readings, name)).orElse(readings.get(0));
        metric.ifPresent(name -> mustAgree(promise, name));
        if (id.isEmpty() || weight.isEmpty() || tolerance.isEmpty() || metric.isEmpty()) {
            return Optional.empty();
        }
        TargetTerms terms =
                new TargetTerms(id.get(), responsible, metric.get(), weight.get(), tolerance.get(), consequence);
        return new ThresholdReader(promise, details, desk).read(terms, gives(metric.get()));
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
    private Optional<String> metric(Promise promise) {
        Optional<String> unlisted = desk.words()
                .phrase("targets.unlisted")
                .match(promise.measured().text())
                .flatMap(said -> desk.words().quotation().name(said.get(0)));
        if (unlisted.isPresent() && details.find("metric").isEmpty()) {
            return unlisted.flatMap(id -> forms.text(promise.measured().cut(id)));
        }
        return details.get("metric").flatMap(this::listed);
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
                .filter(reading -> metrics.of(metric).anyMatch(listed -> isNamed(reading, listed.metric())))
                .findFirst()
                .orElse(readings.get(0));
    }

    private boolean isNamed(Promise promise, Metric metric) {
        return Vocabulary.isSame(promise.measured().text(), new MetricText(metric, desk.words()).name());
    }

    private void mustAgree(Promise promise, String metric) {
        Optional<MetricsRead.Row> listed = metrics.of(metric)
                .filter(one -> isNamed(promise, one.metric()))
                .findFirst()
                .or(() -> metrics.first(metric));
        if (listed.isEmpty() || details.find("metric").isEmpty()) {
            return;
        }
        Metric found = listed.get().metric();
        Cited said = listed.get().said();
        MetricText text = new MetricText(found, desk.words());
        if (!isNamed(promise, found)) {
            desk.problems().add(DocumentRule.CONTRADICTION, promise.measured(), said.cut(text.name()));
        }
        Optional<Cited> filter = details.find("filter");
        boolean sameFilter = Vocabulary.isSame(
                filter.map(Cited::text).orElse(""), text.filter().orElse(""));
        if (!sameFilter) {
            Cited here = filter.orElse(row.get("details"));
            desk.problems()
                    .add(
                            DocumentRule.CONTRADICTION,
                            here,
                            said.cut(text.filter().orElse(text.meaning())));
        }
    }

    private Optional<Metric.Gives> gives(String metric) {
        return metrics.first(metric).map(listed -> listed.metric().getGives());
    }
}

package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.time.TimeLimit;

/** Tells what was promised, in words. */
final class Promise {

    private final Words words;
    private final Figures figures;

    Promise(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    String of(Target target, Metric metric) {
        return promised(target, metric) + among(metric.getLeads());
    }

    private String promised(Target target, Metric metric) {
        String each = words.say(target.getWindow().getLength().name());
        if (target instanceof VolumeTarget volume && metric instanceof StageCount count) {
            return words.say("promise.count", figures.count(volume.getAtLeast()), name(count.getStage()), each);
        }
        if (target instanceof MoneyTarget money) {
            String sum = figures.money(money.getAtLeast());
            return metric instanceof LeadValue value
                    ? words.say("promise.leadValue", sum, name(value.getStage()), each)
                    : words.say("promise.revenue", sum, each);
        }
        if (target instanceof ShareTarget share) {
            return share(figures.threshold(share.getAtLeast()), metric);
        }
        return metric instanceof ReportDelivery report
                ? words.say("promise.report", figures.count(report.getWithinDays()))
                : target.getId();
    }

    private String share(String least, Metric metric) {
        if (metric instanceof Conversion conversion) {
            String basis = words.say(conversion.getBasis().name().toLowerCase(Locale.ROOT));
            return words.say("promise.conversion", least, name(conversion.getFrom()), name(conversion.getTo()), basis);
        }
        if (metric instanceof AttributedShare attributed) {
            return words.say(
                    "promise.attributed", least, attributed.getRole().name().toLowerCase(Locale.ROOT));
        }
        if (metric instanceof ResponseTime response) {
            return words.say("promise.response", least, limit(response.getWithin()));
        }
        if (metric instanceof ContactAttempts attempts) {
            return words.say("promise.attempts", least, figures.count(attempts.getAtLeast()));
        }
        if (metric instanceof Feedback feedback) {
            return words.say("promise.feedback", least, limit(feedback.getWithin()));
        }
        if (metric instanceof Completeness completeness) {
            return words.say("promise.completeness", least, String.join(", ", completeness.getFields()));
        }
        if (metric instanceof Acceptance) {
            return words.say("promise.acceptance", least);
        }
        if (metric instanceof CloseRate) {
            return words.say("promise.closeRate", least);
        }
        return metric instanceof RejectionReasons ? words.say("promise.reasons", least) : least;
    }

    private String limit(TimeLimit limit) {
        return limit.getBusinessTime()
                .map(time -> time.toMinutesPart() == 0 ? figures.count(time.toHours()) + " h" : figures.duration(time))
                .orElseGet(() ->
                        words.say("days", figures.count(limit.getBusinessDays().orElse(0))));
    }

    private String among(LeadFilter leads) {
        String names = Stream.of(leads.getSources(), leads.getSegments(), leads.getPriorities())
                .flatMap(values -> values.stream())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words.say("promise.leads", names);
    }

    private static String name(Stage stage) {
        String key = stage.getKey();
        return key.length() <= 3 ? key.toUpperCase(Locale.ROOT) : key;
    }
}

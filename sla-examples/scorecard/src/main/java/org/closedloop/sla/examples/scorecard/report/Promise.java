package org.closedloop.sla.examples.scorecard.report;

import java.time.Duration;
import java.util.Set;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.TimeLimit;

/** A target in words: "at least 95% of leads answered within 4 business hours of hand-over, per month". */
record Promise(Target target, Metric metric, Words words) {

    String text() {
        return what(threshold())
                + filter()
                + words.name("window", target.getWindow().getLength());
    }

    private String what(String atLeast) {
        if (metric instanceof StageCount count) {
            return words.say("promise.stage-count", atLeast, words.stage(count.getStage()));
        }
        if (metric instanceof LeadValue value) {
            return words.say("promise.lead-value", atLeast, words.stage(value.getStage()));
        }
        if (metric instanceof Conversion rate) {
            String basis = words.name("basis", rate.getBasis());
            return words.say(
                    "promise.conversion", atLeast, words.stage(rate.getFrom()), words.stage(rate.getTo()), basis);
        }
        if (metric instanceof AttributedShare share) {
            return words.say("promise.attributed-share", atLeast, words.name("role", share.getRole()));
        }
        if (metric instanceof ResponseTime response) {
            String start = words.name("clock", response.getFrom());
            return words.say("promise.response-time", atLeast, limit(response.getWithin()), start);
        }
        if (metric instanceof Feedback feedback) {
            return words.say("promise.feedback", atLeast, limit(feedback.getWithin()));
        }
        if (metric instanceof ContactAttempts attempts) {
            return words.say("promise.contact-attempts", atLeast, words.count(attempts.getAtLeast()));
        }
        if (metric instanceof Completeness complete) {
            return words.say("promise.completeness", atLeast, String.join(", ", complete.getFields()));
        }
        if (metric instanceof ReportDelivery report) {
            return words.say("promise.report-delivery", words.count(report.getWithinDays()));
        }
        return words.say(plainKey(), atLeast);
    }

    /** The metrics that have nothing to add to their threshold. */
    private String plainKey() {
        if (metric instanceof Acceptance) {
            return "promise.acceptance";
        }
        if (metric instanceof CloseRate) {
            return "promise.close-rate";
        }
        return metric instanceof Revenue ? "promise.revenue" : "promise.rejection-reasons";
    }

    private String threshold() {
        if (target instanceof VolumeTarget volume) {
            return words.count(volume.getAtLeast());
        }
        if (target instanceof MoneyTarget money) {
            return words.money(money.getAtLeast());
        }
        return target instanceof ShareTarget share ? words.threshold(share.getAtLeast(), share) : "";
    }

    private String limit(TimeLimit limit) {
        return limit.getBusinessTime()
                .map(this::time)
                .orElseGet(() -> many("limit.day", limit.getBusinessDays().orElseThrow()));
    }

    private String time(Duration time) {
        return time.toMinutes() % 60 == 0
                ? many("limit.hour", time.toHours())
                : words.say("limit.time", words.duration(time));
    }

    private String many(String one, long number) {
        return number == 1 ? words.say(one) : words.say(one + "s", words.count(number));
    }

    private String filter() {
        StringBuilder text = new StringBuilder();
        only(text, "filter.source", metric.getLeads().getSources());
        only(text, "filter.segment", metric.getLeads().getSegments());
        only(text, "filter.priority", metric.getLeads().getPriorities());
        return text.toString();
    }

    private void only(StringBuilder text, String key, Set<String> values) {
        if (!values.isEmpty()) {
            text.append(words.say(key, String.join(", ", values)));
        }
    }
}

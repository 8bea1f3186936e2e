package org.closedloop.sla.evaluation;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.time.TimeLimit;

/** Describes what a target promises: the sentence of its metric, with its threshold, leads and windows. */
final class TargetDescription {

    private final Figures figures;
    private final StageLabels stages;
    private final ResourceBundle words;
    private final ResourceBundle metrics;

    TargetDescription(Locale locale) {
        this.figures = new Figures(locale);
        this.stages = new StageLabels(locale);
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        this.words = ResourceBundle.getBundle(TargetDescription.class.getName() + "_" + language, Locale.ROOT);
        this.metrics = ResourceBundle.getBundle(Metric.class.getPackageName() + ".Metrics_" + language, Locale.ROOT);
    }

    String of(Target target, Metric metric) {
        List<String> arguments = new ArrayList<>(List.of(threshold(target)));
        metric.parameters().stream().map(this::name).forEach(arguments::add);
        String sentence = new MessageFormat(metrics.getString("metric." + metric.type() + ".target"), Locale.ROOT)
                .format(arguments.toArray());
        return sentence
                + filter(metric.getLeads())
                + say("window." + target.getWindow().getLength());
    }

    private String threshold(Target target) {
        if (target instanceof VolumeTarget volume) {
            return figures.count(volume.getAtLeast());
        }
        if (target instanceof MoneyTarget money) {
            return figures.money(money.getAtLeast());
        }
        return target instanceof ShareTarget share ? figures.threshold(share.getAtLeast()) : "";
    }

    private String name(Object parameter) {
        if (parameter instanceof Stage stage) {
            return stages.of(stage);
        }
        if (parameter instanceof TimeLimit limit) {
            return limit.getBusinessTime()
                    .map(this::time)
                    .orElseGet(() -> many("limit.day", limit.getBusinessDays().orElseThrow()));
        }
        if (parameter instanceof Enum<?> constant) {
            return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (parameter instanceof Collection<?> names) {
            return String.join(", ", names.stream().map(Object::toString).toList());
        }
        return figures.count((Integer) parameter);
    }

    private String time(Duration time) {
        return time.toMinutes() % 60 == 0
                ? many("limit.hour", time.toHours())
                : say("limit.time", figures.duration(time));
    }

    private String many(String one, long number) {
        return number == 1 ? say(one) : say(one + "s", figures.count(number));
    }

    private String filter(LeadFilter leads) {
        return only("filter.source", leads.getSources())
                + only("filter.segment", leads.getSegments())
                + only("filter.priority", leads.getPriorities());
    }

    private String only(String key, Set<String> values) {
        return values.isEmpty() ? "" : say(key, String.join(", ", values));
    }

    private String say(String key, String... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
    }
}

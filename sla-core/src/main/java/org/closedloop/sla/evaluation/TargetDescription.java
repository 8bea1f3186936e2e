package org.closedloop.sla.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.time.TimeLimit;

/**
 * Describes a target in a sentence: its metric, threshold, leads and windows.
 *
 * <pre>{@code
 * new TargetDescription(Locale.ENGLISH).of(target, metric);
 * }</pre>
 */
public final class TargetDescription {

    private final Figures figures;
    private final StageLabels stages;
    private final MessageBundle messages;
    private final MessageBundle metrics;

    /** Describes in German for German locales, otherwise in English. */
    public TargetDescription(Locale locale) {
        this.figures = new Figures(locale);
        this.stages = new StageLabels(locale);
        this.messages = MessageBundle.of(TargetDescription.class, locale);
        this.metrics = MessageBundle.of(Metric.class, "Metrics", locale);
    }

    /** Returns the sentence on a target that the metric measures. */
    public String of(Target target, Metric metric) {
        List<String> arguments = new ArrayList<>(List.of(threshold(target)));
        metric.parameters().stream().map(this::name).forEach(arguments::add);
        String own = "metric." + metric.sentence() + ".target";
        String key = metrics.contains(own) ? own : "metric." + metric.type() + ".target";
        String sentence = metrics.format(key, arguments.toArray());
        return sentence
                + filter(metric.getLeads())
                + messages.format("window." + target.getWindow().getLength());
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
            return limit.getCalendarDays().isPresent()
                    ? many("limit.calendarDay", limit.getCalendarDays().getAsInt())
                    : limit.getBusinessTime()
                            .map(this::time)
                            .orElseGet(() ->
                                    many("limit.day", limit.getBusinessDays().orElseThrow()));
        }
        if (parameter instanceof Enum<?> constant) {
            return messages.format(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (parameter instanceof Collection<?> names) {
            return String.join(", ", names.stream().map(Object::toString).toList());
        }
        return figures.count((Integer) parameter);
    }

    private String time(Duration time) {
        return time.toMinutes() % 60 == 0
                ? many("limit.hour", time.toHours())
                : messages.format("limit.time", figures.duration(time));
    }

    private String many(String one, long number) {
        return number == 1 ? messages.format(one) : messages.format(one + "s", figures.count(number));
    }

    private String filter(LeadFilter leads) {
        StringBuilder filter = new StringBuilder();
        filter.append(only("filter.source", leads.getSources(), LeadFilter.SOURCE, leads));
        filter.append(only("filter.segment", leads.getSegments(), LeadFilter.SEGMENT, leads));
        filter.append(only("filter.priority", leads.getPriorities(), LeadFilter.PRIORITY, leads));
        leads.fieldNames().forEach(field -> filter.append(only("filter.field", leads.valuesOf(field), field, leads)));
        leads.getCycles().ifPresent(cycles -> filter.append(cycles(cycles)));
        return filter.toString();
    }

    private String cycles(CycleSelection cycles) {
        String key = "cycles." + cycles;
        return messages.contains(key) ? messages.format(key) : messages.format("cycles.one", cycles.getFrom());
    }

    private String only(String key, Set<String> values, String name, LeadFilter leads) {
        List<String> admitted = new ArrayList<>(values);
        if (leads.getBlank().contains(name)) {
            admitted.add(messages.get("filter.blank"));
        }
        return admitted.isEmpty() ? "" : messages.format(key, String.join(", ", admitted), name);
    }
}

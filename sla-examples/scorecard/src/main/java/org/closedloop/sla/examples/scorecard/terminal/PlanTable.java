package org.closedloop.sla.examples.scorecard.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.evaluation.StageLabels;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.MeasuredRate;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.StageVolume;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.time.DateRange;

/** The funnel of a goal from the first stage down, with columns as wide as their texts. */
final class PlanTable {

    private static final String GAP = "  ";

    private final Plan plan;
    private final Figures figures;
    private final StageLabels stages;
    private final TerminalTexts words;
    private final Style style;

    PlanTable(Plan plan, Figures figures, TerminalTexts words, Style style) {
        this.plan = plan;
        this.figures = figures;
        this.stages = new StageLabels(figures.getLocale());
        this.words = words;
        this.style = style;
    }

    String of(GoalRequirement requirement) {
        List<Row> rows = new ArrayList<>();
        List<StageVolume> volumes = requirement.getVolumes();
        for (int i = volumes.size() - 1; i >= 0; i--) {
            rows.add(row(requirement.getGoal(), volumes.get(i)));
        }
        Row head = new Row(
                words.say("plan.stage"),
                words.say("plan.leads"),
                words.say("plan.exact"),
                words.say("plan.rate"),
                words.say("plan.due"));
        List<Row> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        StringBuilder text = new StringBuilder(style.dim(line(head, all))).append('\n');
        rows.forEach(row -> text.append(line(row, all)).append('\n'));
        return text.toString();
    }

    private Row row(PlanGoal goal, StageVolume volume) {
        return new Row(
                stages.of(volume.getStage()),
                figures.count(volume.getCount()),
                volume.getFigure().format(figures.getLocale()),
                rate(goal, volume),
                volume.getDueIn().map(DateRange::label).orElseGet(() -> words.say("plan.due.unknown")));
    }

    /** The rate to the next stage, with its sample if it was measured. */
    private String rate(PlanGoal goal, StageVolume volume) {
        Optional<StageRate> own = goal.getRates().stream()
                .filter(rate -> rate.getFrom().equals(volume.getStage()))
                .findFirst();
        return own.or(() -> plan.getRates().stream()
                        .filter(rate -> rate.getFrom().equals(volume.getStage()))
                        .findFirst())
                .map(rate -> figures.percent(rate.getFraction()) + sample(rate))
                .orElse("");
    }

    private String sample(StageRate rate) {
        return rate instanceof MeasuredRate measured
                ? " "
                        + words.say(
                                "plan.sample",
                                figures.count(measured.getPart()),
                                figures.count(measured.getWhole()),
                                measured.getWindow().label())
                : "";
    }

    private static String line(Row row, List<Row> all) {
        return String.join(
                GAP,
                Cells.left(row.stage(), width(all, Row::stage)),
                Cells.right(row.count(), width(all, Row::count)),
                Cells.right(row.exact(), width(all, Row::exact)),
                Cells.left(row.rate(), width(all, Row::rate)),
                row.due());
    }

    private static int width(List<Row> all, Function<Row, String> column) {
        return all.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private record Row(String stage, String count, String exact, String rate, String due) {}
}

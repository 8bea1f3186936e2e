package org.closedloop.sla.validation;

import java.util.List;
import java.util.OptionalInt;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;

/** Clause 6, numbers of leads: no target that others make pointless. */
final class VolumeRules implements Rules {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Target> targets = agreement.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof VolumeTarget volume) {
                check(volume, i, agreement, report);
            }
        }
    }

    private static void check(VolumeTarget volume, int index, Agreement agreement, Report report) {
        String path = "targets[" + index + "].atLeast";
        List<Target> targets = agreement.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            if (i == index
                    || !(targets.get(i) instanceof VolumeTarget other)
                    || !countAlike(volume, other, agreement)) {
                continue;
            }
            if (volume.getWindow().equals(other.getWindow())) {
                // Told once, of the one that asks for less; of equals, the later.
                if (volume.getAtLeast() < other.getAtLeast()
                        || (volume.getAtLeast() == other.getAtLeast() && i < index)) {
                    report.breachBy(
                            volume.getAtLeast(),
                            Rule.VOLUME_ASKED_TWICE,
                            path,
                            "other",
                            other.getId(),
                            "more",
                            Long.toString(other.getAtLeast()));
                }
            } else {
                checkParts(volume, other, path, report);
            }
        }
    }

    private static void checkParts(VolumeTarget whole, VolumeTarget part, String path, Report report) {
        OptionalInt times = timesIn(part.getWindow(), whole.getWindow());
        if (times.isEmpty() || part.getAtLeast() <= whole.getAtLeast() / times.getAsInt()) {
            return;
        }
        report.breachBy(
                whole.getAtLeast(),
                Rule.VOLUME_ASKED_BY_PARTS,
                path,
                "times",
                Integer.toString(times.getAsInt()),
                "part",
                Long.toString(part.getAtLeast()),
                "other",
                part.getId());
    }

    /** How many windows of the one rule make up one of the other, where they always do. */
    private static OptionalInt timesIn(WindowRule part, WindowRule whole) {
        int less = months(part.getLength());
        int more = months(whole.getLength());
        boolean fit = less > 0 && more > less && more % less == 0 && part.getAlignment() == whole.getAlignment();
        return fit ? OptionalInt.of(more / less) : OptionalInt.empty();
    }

    private static int months(WindowLength length) {
        return switch (length) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case WEEK, AGREEMENT -> 0;
        };
    }

    private static boolean countAlike(VolumeTarget one, VolumeTarget other, Agreement agreement) {
        if (one.getMetric().equals(other.getMetric())) {
            return agreement.metric(one.getMetric()).isPresent();
        }
        return agreement
                .metric(one.getMetric())
                .filter(metric -> agreement
                        .metric(other.getMetric())
                        .filter(it -> countAlike(metric, it))
                        .isPresent())
                .isPresent();
    }

    private static boolean countAlike(Metric one, Metric other) {
        return one instanceof StageCount a
                && other instanceof StageCount b
                && a.getStage().equals(b.getStage())
                && a.getLeads().equals(b.getLeads());
    }
}

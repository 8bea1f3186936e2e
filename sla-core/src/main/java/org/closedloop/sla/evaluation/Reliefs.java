package org.closedloop.sla.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.remedy.Relief;

/** Applies the reliefs of an agreement to the results of its targets. The order of the reliefs does not matter. */
final class Reliefs {

    private Reliefs() {}

    /** Returns the results with excused windows; the same list if there are no reliefs. */
    static List<TargetResult> apply(List<Relief> reliefs, List<TargetResult> results) {
        if (reliefs.isEmpty()) {
            return results;
        }
        Map<String, TargetResult> byId = new HashMap<>();
        results.forEach(result -> byId.putIfAbsent(result.getTarget().getId(), result));
        Map<String, List<ReliefJudge>> judges = new HashMap<>();
        for (Relief relief : reliefs) {
            TargetResult cause = byId.get(relief.getCause());
            if (cause != null) {
                judges.computeIfAbsent(relief.getTarget(), unused -> new ArrayList<>())
                        .add(new ReliefJudge(relief, cause));
            }
        }
        return results.stream()
                .map(result ->
                        relieved(result, judges.getOrDefault(result.getTarget().getId(), List.of())))
                .toList();
    }

    private static TargetResult relieved(TargetResult result, List<ReliefJudge> judges) {
        if (judges.isEmpty() || result.count(Verdict.MISSED) == 0) {
            return result;
        }
        List<WindowResult> windows = new ArrayList<>();
        for (int i = 0; i < result.getWindows().size(); i++) {
            WindowResult window = result.getWindows().get(i);
            windows.add(window.getVerdict() == Verdict.MISSED ? relieved(window, i, judges) : window);
        }
        return SlaEvaluator.result(result.getTarget(), result.getMetric(), windows);
    }

    private static WindowResult relieved(WindowResult missed, int index, List<ReliefJudge> judges) {
        List<ReliefCheck> checks =
                judges.stream().map(judge -> judge.check(missed, index)).toList();
        boolean excused = checks.stream().anyMatch(check -> check.getOutcome() == ReliefCheck.Outcome.HOLDS);
        WindowResult checked = missed.withReliefChecks(checks);
        return excused ? checked.withVerdict(Verdict.EXCUSED) : checked;
    }
}

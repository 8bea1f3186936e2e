package org.closedloop.sla.lifecycle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Share;

/** The score over several versions, in which each evaluated window counts once. */
final class JointScore {

    private BigDecimal latest = BigDecimal.ONE;
    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal plain = BigDecimal.ZERO;
    private long windows;
    private boolean alike = true;

    private JointScore() {}

    static Score of(List<Scorecard> scorecards) {
        return over(scorecards.stream().flatMap(card -> card.getParties().stream()));
    }

    static List<PartyScore> ofParties(List<Scorecard> scorecards) {
        Map<Role, String> functions = new LinkedHashMap<>();
        scorecards.forEach(
                card -> card.getParties().forEach(party -> functions.put(party.getRole(), party.getFunction())));
        return functions.entrySet().stream()
                .map(party -> PartyScore.builder()
                        .role(party.getKey())
                        .function(party.getValue())
                        .score(over(scorecards.stream().flatMap(card -> card.party(party.getKey()).stream())))
                        .build())
                .toList();
    }

    private static Score over(Stream<PartyResult> results) {
        Map<String, JointScore> targets = new LinkedHashMap<>();
        results.flatMap(party -> party.getTargets().stream())
                .forEach(result -> targets.computeIfAbsent(result.getTarget().getId(), id -> new JointScore())
                        .add(result));
        return Score.of(targets.entrySet().stream()
                .map(target -> target.getValue().part(target.getKey()))
                .toList());
    }

    private void add(TargetResult result) {
        BigDecimal weight = result.getTarget().getWeight();
        for (WindowResult window : result.getWindows()) {
            Optional<BigDecimal> counted = window.counted();
            if (counted.isPresent()) {
                alike = alike && (windows == 0 || weight.compareTo(latest) == 0);
                latest = weight;
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(counted.get()));
                plain = plain.add(counted.get());
                windows++;
            }
        }
        latest = windows == 0 ? weight : latest;
    }

    /** A target without data has the weight of its latest version. */
    private Score.Part part(String id) {
        return windows == 0 ? Score.Part.leftOut(id, latest) : Score.Part.of(id, weight(), mean());
    }

    /** The weighted mean; the unweighted one if all weights are zero, which validation reports. */
    private BigDecimal mean() {
        return weights.signum() > 0
                ? sum.divide(weights, Share.SCALE, RoundingMode.DOWN)
                : plain.divide(BigDecimal.valueOf(windows), Share.SCALE, RoundingMode.DOWN);
    }

    /** The mean of the weights, with 16 digits if they differ. */
    private BigDecimal weight() {
        return alike ? latest : weights.divide(BigDecimal.valueOf(windows), MathContext.DECIMAL64);
    }
}

package org.closedloop.sla.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;

/** The rates that apply to a goal, as a chain of stages from the top of the funnel to the won deal. */
final class FunnelChain {

    private final List<StageRate> rates;

    private FunnelChain(List<StageRate> rates) {
        this.rates = rates;
    }

    /** The chain of the plan. */
    static FunnelChain of(Plan plan) {
        return of(plan, List.of());
    }

    /**
     * The chain of a goal.
     *
     * @throws IllegalArgumentException if the rates form no chain, or one of them is not positive
     */
    static FunnelChain of(Plan plan, List<StageRate> replacing) {
        List<StageRate> rates = new ArrayList<>();
        for (StageRate rate : plan.getRates()) {
            rates.add(replacing.stream()
                    .filter(own ->
                            own.getFrom().equals(rate.getFrom()) && own.getTo().equals(rate.getTo()))
                    .findFirst()
                    .orElse(rate));
        }
        check(plan, rates);
        return new FunnelChain(List.copyOf(rates));
    }

    private static void check(Plan plan, List<StageRate> rates) {
        String place = "plan '" + plan.getId() + "': ";
        if (rates.isEmpty()) {
            throw new IllegalArgumentException(place + "must have a rate to be computed, but has none");
        }
        Stage last = rates.get(0).getFrom();
        Set<Stage> seen = new HashSet<>(Set.of(last));
        for (StageRate rate : rates) {
            if (!rate.getFrom().equals(last)) {
                throw new IllegalArgumentException(place + "rate must begin at '" + last
                        + "', where the one before ends, but begins at '" + rate.getFrom() + "'");
            }
            if (!seen.add(rate.getTo())) {
                throw new IllegalArgumentException(place + "rate must lead to a later stage, but leads from '" + last
                        + "' to '" + rate.getTo() + "'");
            }
            if (rate.figure().exact().signum() <= 0) {
                throw new IllegalArgumentException(place + "rate from '" + last + "' to '" + rate.getTo()
                        + "' must be above 0 to be computed, but was "
                        + rate.figure().exact());
            }
            last = rate.getTo();
        }
    }

    /** The rates, from the top down. */
    List<StageRate> rates() {
        return rates;
    }

    /** The stages, from the top down. */
    List<Stage> stages() {
        return stages(rates);
    }

    /** The stages of these rates, in their order. */
    static List<Stage> stages(List<StageRate> rates) {
        Set<Stage> stages = new LinkedHashSet<>();
        for (StageRate rate : rates) {
            stages.add(rate.getFrom());
            stages.add(rate.getTo());
        }
        return List.copyOf(stages);
    }

    /** The stage of the won deal. */
    Stage won() {
        return rates.get(rates.size() - 1).getTo();
    }

    /** The rates from a stage down; empty for the last stage. */
    List<StageRate> from(Stage stage) {
        int index = stages().indexOf(stage);
        return rates.subList(index, rates.size());
    }
}

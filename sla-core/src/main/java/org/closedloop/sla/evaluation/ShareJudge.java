package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.target.ShareTarget;

/** Evaluates shares exactly, by cross-multiplication instead of a rounded quotient. */
record ShareJudge(Judgement judgement, ShareTarget target) {

    WindowResult judge(Optional<Share> measured) {
        if (!judgement.hasBegun()) {
            return judgement
                    .result(Verdict.UPCOMING)
                    .required(target.getAtLeast())
                    .measurement(measured)
                    .build();
        }
        Optional<Share> sufficient = measured.filter(this::isSufficient);
        WindowResult.Builder result = judgement
                .result(measured.flatMap(this::immature)
                        .or(() -> sufficient.map(this::verdict))
                        .orElse(Verdict.NO_DATA))
                .required(target.getAtLeast())
                .measurement(measured);
        sufficient.ifPresent(share -> {
            share.getFraction().ifPresent(result::actual);
            result.attainment(
                    CountJudge.over(share.getNumerator(), share.getDenominator().multiply(target.getAtLeast())));
            new MissCount(judgement, target).budget(share).ifPresent(result::missBudget);
        });
        return result.build();
    }

    /** The verdict on a cohort before its leads had their time: decided only if nothing can change it. */
    private Optional<Verdict> immature(Share share) {
        if (judgement.isMature()) {
            return Optional.empty();
        }
        if (judgement.isOver() && share instanceof CohortShare cohort && cohort.getAll() >= target.getMinimumSample()) {
            BigDecimal needed = target.getAtLeast().multiply(BigDecimal.valueOf(cohort.getAll()));
            BigDecimal least = BigDecimal.valueOf(Math.addExact(cohort.getPart(), cohort.getEarly()));
            BigDecimal most = BigDecimal.valueOf(Math.addExact(cohort.getPart(), cohort.getMaturing()));
            if (cohort.getAll() > 0 && least.compareTo(needed) >= 0) {
                return Optional.of(Verdict.MET);
            }
            if (most.compareTo(needed) < 0) {
                return Optional.of(Verdict.MISSED);
            }
        }
        boolean known = !(share instanceof CohortShare cohort) || cohort.getAll() > 0 || !judgement.isOver();
        return known ? Optional.of(Verdict.MATURING) : Optional.empty();
    }

    private Verdict verdict(Share share) {
        long pending = share instanceof Timing timing ? timing.getPending() : 0;
        if (judgement.isOver()) {
            BigDecimal needed =
                    target.getAtLeast().multiply(share.getDenominator().add(BigDecimal.valueOf(pending)));
            if (share.getNumerator().compareTo(needed) >= 0) {
                return Verdict.MET;
            }
            if (share.getNumerator().add(BigDecimal.valueOf(pending)).compareTo(needed) < 0) {
                return Verdict.MISSED;
            }
        }
        BigDecimal tolerated = BigDecimal.ONE.subtract(target.getTolerance());
        return share.reaches(target.getAtLeast().multiply(tolerated)) ? Verdict.ON_TRACK : Verdict.AT_RISK;
    }

    private boolean isSufficient(Share share) {
        BigDecimal whole = share.getDenominator();
        return whole.signum() > 0
                && (share instanceof AmountShare || whole.longValueExact() >= target.getMinimumSample());
    }
}

package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.measurement.AmountShare;
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
                .result(sufficient.map(this::verdict).orElse(Verdict.NO_DATA))
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

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
        return measured.map(this::judge)
                .orElseGet(() -> judgement
                        .result(Verdict.NO_DATA)
                        .required(target.getAtLeast())
                        .build());
    }

    private WindowResult judge(Share share) {
        BigDecimal part = share.getNumerator();
        BigDecimal whole = share.getDenominator();
        BigDecimal needed = whole.multiply(target.getAtLeast());
        boolean sufficient = isSufficient(share, whole);
        WindowResult.Builder result = judgement
                .result(immature(share).orElseGet(() -> sufficient ? known(share, part, needed) : Verdict.NO_DATA))
                .required(target.getAtLeast())
                .measurement(share);
        if (sufficient) {
            share.getFraction().ifPresent(result::actual);
            result.attainment(CountJudge.over(part, needed));
            if (!(share instanceof AmountShare)) {
                result.missBudget(new MissCount(judgement, target).budget(whole.subtract(part), whole));
            }
        }
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

    /** The verdict, unless amounts of unknown value could turn it. */
    private Verdict known(Share share, BigDecimal part, BigDecimal needed) {
        return new UnconvertedMoney(share).applyTo(verdict(share, part, needed), target.getAtLeast());
    }

    private Verdict verdict(Share share, BigDecimal part, BigDecimal needed) {
        if (judgement.isOver()) {
            BigDecimal pending = BigDecimal.valueOf(share instanceof Timing timing ? timing.getPending() : 0);
            BigDecimal atEnd = needed.add(pending.multiply(target.getAtLeast()));
            if (part.compareTo(atEnd) >= 0) {
                return Verdict.MET;
            }
            if (part.add(pending).compareTo(atEnd) < 0) {
                return Verdict.MISSED;
            }
        }
        BigDecimal tolerated = BigDecimal.ONE.subtract(target.getTolerance());
        return part.compareTo(needed.multiply(tolerated)) >= 0 ? Verdict.ON_TRACK : Verdict.AT_RISK;
    }

    private boolean isSufficient(Share share, BigDecimal whole) {
        return whole.signum() > 0
                && (share instanceof AmountShare || whole.longValueExact() >= target.getMinimumSample());
    }
}

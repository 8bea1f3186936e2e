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
        Optional<Verdict> immature = immature(share);
        Share judged = immature.filter(Verdict::isFinal).isPresent() ? least(share) : share;
        BigDecimal part = judged.getNumerator();
        BigDecimal whole = judged.getDenominator();
        BigDecimal needed = whole.multiply(target.getAtLeast());
        boolean sufficient = isSufficient(judged, whole);
        WindowResult.Builder result = judgement
                .result(immature.orElseGet(() -> sufficient ? known(share, part, needed) : Verdict.NO_DATA))
                .required(target.getAtLeast())
                .measurement(share);
        if (sufficient) {
            judged.getFraction().ifPresent(result::actual);
            result.attainment(CountJudge.over(part, needed));
            if (!(share instanceof AmountShare)) {
                BigDecimal missed = share.getDenominator().subtract(share.getNumerator());
                result.missBudget(new MissCount(judgement, target).budget(missed, whole));
            }
        }
        return result.build();
    }

    /** The verdict on a cohort before its leads had their time: decided only if nothing can change it. */
    private Optional<Verdict> immature(Share share) {
        if (judgement.isMature()) {
            return Optional.empty();
        }
        if (judgement.isOver() && share instanceof CohortShare cohort) {
            if (cohort.getAll() == 0) {
                return Optional.of(Verdict.NO_DATA);
            }
            if (cohort.getAll() >= target.getMinimumSample()) {
                return Optional.of(bounded(new CohortBounds(cohort)));
            }
        }
        return Optional.of(Verdict.MATURING);
    }

    private Verdict bounded(CohortBounds bounds) {
        if (bounds.least().reaches(target.getAtLeast())) {
            return Verdict.MET;
        }
        return bounds.greatest().reaches(target.getAtLeast()) ? Verdict.MATURING : Verdict.MISSED;
    }

    /** The share of all leads of a cohort that is certain. */
    private static Share least(Share share) {
        return share instanceof CohortShare cohort ? new CohortBounds(cohort).least() : share;
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

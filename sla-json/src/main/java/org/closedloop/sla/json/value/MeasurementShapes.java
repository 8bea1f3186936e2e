package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.MapShape.mapOf;
import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DURATION;
import static org.closedloop.sla.json.shape.Scalars.INSTANT;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;

import java.time.LocalDate;
import org.closedloop.sla.json.shape.EitherShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.MappedShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.TextShape;
import org.closedloop.sla.json.shape.UnionShape;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.SizeStatistic;

/** What measuring gave, by type; a number alone is a count. */
final class MeasurementShapes {

    static final ObjectShape<LeadCase, LeadCase.Builder> CASE = object(
                    "lead-case", LeadCase::builder, LeadCase.Builder::build)
            .required("lead", ANY_TEXT, LeadCase::getLead, LeadCase.Builder::lead)
            .defaulted("cycle", INTEGER, 1, LeadCase::getCycle, LeadCase.Builder::cycle)
            .required("kind", enumOf(LeadCase.Kind.class), LeadCase::getKind, LeadCase.Builder::kind)
            .required("at", INSTANT, LeadCase::getAt, LeadCase.Builder::at)
            .optional("took", DURATION, LeadCase::getTook, LeadCase.Builder::took)
            .optional("amount", MONEY, LeadCase::getAmount, LeadCase.Builder::amount);

    /** Minutes are field names, and those are texts. */
    private static final TextShape<Integer> MINUTE = TextShape.of("whole", Integer::valueOf, String::valueOf);

    private static final MappedShape<?, MinuteHistogram> MINUTES =
            MappedShape.of(mapOf(MINUTE, WHOLE), MinuteHistogram::of, histogram -> histogram.getCounts());

    static final ObjectShape<ReasonCount, FieldValues> REASON = object(
                    "reason-count", FieldValues::new, MeasurementShapes::reason)
            .optional("reason", TEXT, ReasonCount::getReason, FieldValues.as("reason"))
            .required("count", WHOLE, ReasonCount::getCount, FieldValues.as("count"));

    private static final ObjectShape<Count, Count.Builder> COUNT = object("count", Count::builder, Count.Builder::build)
            .required("value", WHOLE, Count::getValue, Count.Builder::value)
            .list("reasons", REASON, Count::getReasons, Count.Builder::reasons)
            .list("cases", CASE, Count::getCases, Count.Builder::cases);

    static final ObjectShape<Amount, Amount.Builder> AMOUNT = object("amount", Amount::builder, Amount.Builder::build)
            .required("total", MONEY, Amount::getTotal, Amount.Builder::total)
            .list("unconverted", MONEY, Amount::getUnconverted, Amount.Builder::unconverted)
            .defaulted("unvalued", WHOLE, 0L, Amount::getUnvalued, Amount.Builder::unvalued)
            .list("cases", CASE, Amount::getCases, Amount.Builder::cases);

    static final ObjectShape<Ratio, Ratio.Builder> RATIO = object("ratio", Ratio::builder, Ratio.Builder::build)
            .required("part", WHOLE, Ratio::getPart, Ratio.Builder::part)
            .required("whole", WHOLE, Ratio::getWhole, Ratio.Builder::whole)
            .list("reasons", REASON, Ratio::getReasons, Ratio.Builder::reasons)
            .list("cases", CASE, Ratio::getCases, Ratio.Builder::cases);

    private static final ObjectShape<CohortShare, CohortShare.Builder> COHORT_SHARE = object(
                    "cohort-share", CohortShare::builder, CohortShare.Builder::build)
            .required("part", WHOLE, CohortShare::getPart, CohortShare.Builder::part)
            .required("whole", WHOLE, CohortShare::getWhole, CohortShare.Builder::whole)
            .defaulted("maturing", WHOLE, 0L, CohortShare::getMaturing, CohortShare.Builder::maturing)
            .defaulted("early", WHOLE, 0L, CohortShare::getEarly, CohortShare.Builder::early)
            .list("cases", CASE, CohortShare::getCases, CohortShare.Builder::cases);

    private static final ObjectShape<DealSizes, DealSizes.Builder> DEAL_SIZES = object(
                    "deal-sizes", DealSizes::builder, DealSizes.Builder::build)
            .required("statistic", enumOf(SizeStatistic.class), DealSizes::getStatistic, DealSizes.Builder::statistic)
            .map("sizes", MoneyShapes.KEY, WHOLE, DealSizes::getSizes, DealSizes.Builder::sizes)
            .list("unconverted", MONEY, DealSizes::getUnconverted, DealSizes.Builder::unconverted)
            .defaulted("unvalued", WHOLE, 0L, DealSizes::getUnvalued, DealSizes.Builder::unvalued)
            .list("cases", CASE, DealSizes::getCases, DealSizes.Builder::cases);

    private static final ObjectShape<AmountShare, AmountShare.Builder> AMOUNT_SHARE = object(
                    "amount-share", AmountShare::builder, AmountShare.Builder::build)
            .required("part", MONEY, AmountShare::getPart, AmountShare.Builder::part)
            .required("whole", MONEY, AmountShare::getWhole, AmountShare.Builder::whole)
            .list("unconverted", MONEY, AmountShare::getUnconverted, AmountShare.Builder::unconverted)
            .list("cases", CASE, AmountShare::getCases, AmountShare.Builder::cases);

    private static final ObjectShape<Timing, Timing.Builder> TIMING = object(
                    "timing", Timing::builder, Timing.Builder::build)
            .required("within", WHOLE, Timing::getWithin, Timing.Builder::within)
            .required("late", WHOLE, Timing::getLate, Timing.Builder::late)
            .defaulted("overdue", WHOLE, 0L, Timing::getOverdue, Timing.Builder::overdue)
            .defaulted("pending", WHOLE, 0L, Timing::getPending, Timing.Builder::pending)
            .defaulted("unmeasured", WHOLE, 0L, Timing::getUnmeasured, Timing.Builder::unmeasured)
            .defaulted("minutes", MINUTES, MinuteHistogram.empty(), Timing::getMinutes, Timing.Builder::minutes)
            .list("cases", CASE, Timing::getCases, Timing.Builder::cases);

    private static final ObjectShape<Delivery, FieldValues> DELIVERY = object(
                    "delivery", FieldValues::new, parts -> Delivery.of(parts.get("on", LocalDate.class)))
            .required("on", DATE, Delivery::getOn, FieldValues.as("on"));

    static final UnionShape<Measurement> TYPED = UnionShape.union(Measurement.class)
            .or(Count.class, COUNT)
            .or(Amount.class, AMOUNT)
            .or(Ratio.class, RATIO)
            .or(CohortShare.class, COHORT_SHARE)
            .or(AmountShare.class, AMOUNT_SHARE)
            .or(Timing.class, TIMING)
            .or(Delivery.class, DELIVERY)
            .or(DealSizes.class, DEAL_SIZES);

    static final EitherShape<Measurement> MEASUREMENT = EitherShape.either(
            MappedShape.of(WHOLE, value -> (Measurement) Count.of(value), count -> ((Count) count).getValue()),
            TYPED,
            measurement -> false);

    private MeasurementShapes() {}

    private static ReasonCount reason(FieldValues parts) {
        long count = parts.get("count", Long.class);
        return parts.find("reason", String.class)
                .map(reason -> ReasonCount.of(reason, count))
                .orElseGet(() -> ReasonCount.withoutReason(count));
    }
}

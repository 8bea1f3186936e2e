package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Clause 14: each bonus and malus fits its target, is positive and in the agreed currency. */
final class AdjustmentRules implements Rules<Agreement> {

    private static final Map<Quantity, String> FORMS = Map.of(
            Quantity.COUNT, "amount, text",
            Quantity.SHARE, "amount, text",
            Quantity.MONEY, "fraction, text",
            Quantity.DELIVERY, "text");

    @Override
    public void check(Agreement agreement, Report report) {
        List<Adjustment> adjustments = agreement.getAdjustments();
        Map<String, Target> targets = FirstById.of(agreement.getTargets(), Target::getId);
        Repeated.report(adjustments, Adjustment::getId, Rule.ADJUSTMENT_ID_TWICE, "adjustments", "id", report);
        for (int i = 0; i < adjustments.size(); i++) {
            Adjustment adjustment = adjustments.get(i);
            String path = "adjustments[" + i + "].";
            Optional<Target> target = Optional.ofNullable(targets.get(adjustment.getTarget()));
            if (target.isPresent()) {
                checkForm(adjustment, target.get(), path, report);
            } else if (Placeholder.isFilledIn(adjustment.getTarget())) {
                report.breachBy(adjustment.getTarget(), Rule.ADJUSTMENT_TARGET_UNLISTED, path + "target");
            }
            checkMoney(adjustment, target, path, agreement, report);
        }
    }

    private static void checkForm(Adjustment adjustment, Target target, String path, Report report) {
        Quantity quantity = target.getQuantity();
        boolean countable = quantity == Quantity.COUNT || quantity == Quantity.SHARE;
        if (adjustment.getAmount().isPresent() && !countable) {
            otherForm("amount", target, path, report);
        } else if (adjustment.getFraction().isPresent() && quantity != Quantity.MONEY) {
            otherForm("fraction", target, path, report);
        }
    }

    private static void otherForm(String form, Target target, String path, Report report) {
        report.breachBy(
                form,
                Rule.ADJUSTMENT_OF_OTHER_FORM,
                path + form,
                "target",
                target.getId(),
                "measures",
                written(target.getQuantity()),
                "forms",
                FORMS.getOrDefault(target.getQuantity(), "text"));
    }

    private static void checkMoney(
            Adjustment adjustment, Optional<Target> target, String path, Agreement agreement, Report report) {
        Optional<CurrencyUnit> agreed = agreement.getDefinitions().getRevenue().map(RevenueDefinition::getCurrency);
        adjustment.getAmount().ifPresent(amount -> checkSum(amount, agreed, path + "amount", report));
        adjustment
                .getFraction()
                .filter(fraction -> fraction.signum() <= 0 || fraction.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(fraction ->
                        report.breachBy(fraction, Rule.ADJUSTMENT_FRACTION_OUT_OF_RANGE, path + "fraction"));
        Optional<CurrencyUnit> own = adjustment
                .getAmount()
                .map(Money::getCurrencyUnit)
                .or(() -> target.filter(MoneyTarget.class::isInstance)
                        .map(it -> ((MoneyTarget) it).getAtLeast().getCurrencyUnit()))
                .or(() -> agreed);
        adjustment.getMonthlyCap().ifPresent(cap -> checkSum(cap, own, path + "monthlyCap", report));
        adjustment.getYearlyCap().ifPresent(cap -> checkSum(cap, own, path + "yearlyCap", report));
        Optional<Money> year = adjustment.getYearlyCap();
        adjustment
                .getMonthlyCap()
                .filter(month -> year.filter(it -> it.isSameCurrency(month) && it.isLessThan(month))
                        .isPresent())
                .ifPresent(month -> report.breachBy(
                        year.orElseThrow(), Rule.ADJUSTMENT_CAP_IDLE, path + "yearlyCap", "month", month.toString()));
    }

    private static void checkSum(Money sum, Optional<CurrencyUnit> currency, String path, Report report) {
        if (!sum.isPositive()) {
            report.breachBy(sum, Rule.ADJUSTMENT_NOT_POSITIVE, path);
        }
        currency.filter(unit -> !unit.equals(sum.getCurrencyUnit()))
                .ifPresent(unit ->
                        report.breachBy(sum, Rule.ADJUSTMENT_OF_OTHER_CURRENCY, path, "currency", unit.getCode()));
    }
}

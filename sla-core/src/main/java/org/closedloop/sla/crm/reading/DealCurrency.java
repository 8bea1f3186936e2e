package org.closedloop.sla.crm.reading;

import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.AmountText;
import org.closedloop.sla.format.CurrencyMark;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * Finds the currency of an amount: that of the record's currency property, else that beside the amount, else the
 * mapping's. A sign of several currencies does not determine one.
 */
record DealCurrency(CrmMapping mapping) {

    Optional<CurrencyUnit> of(RecordReading deal, AmountSource source, AmountText amount, String text) {
        Optional<CurrencyMark> beside = amount.getCurrency();
        Optional<String> stated =
                source.getCurrencyProperty().flatMap(deal.record()::value).map(String::strip);
        if (stated.isPresent()) {
            return stated(deal, source, stated.get(), beside)
                    .filter(unit -> !isContradicted(deal, source, unit, beside, text));
        }
        Optional<String> code = beside.flatMap(CurrencyMark::getCode);
        if (code.isPresent()) {
            return unit(deal, source.getProperty(), code.get());
        }
        if (mapping.getCurrency().isEmpty()) {
            deal.ignore(ImportReason.AMOUNT_WITHOUT_CURRENCY, source.getProperty(), text);
        } else if (beside.isEmpty() && source.getCurrencyProperty().isPresent()) {
            deal.note(ImportReason.CURRENCY_ASSUMED, ImportEffect.ASSUMED, source.getProperty(), text, null);
        }
        return mapping.getCurrency().filter(unit -> !isContradicted(deal, source, unit, beside, text));
    }

    /** The currency of the property: a code, or a sign of several currencies together with the other sources. */
    private Optional<CurrencyUnit> stated(
            RecordReading deal, AmountSource source, String stated, Optional<CurrencyMark> beside) {
        Optional<CurrencyMark> mark = CurrencyMark.of(stated);
        Optional<String> code = mark.flatMap(CurrencyMark::getCode)
                .or(() -> beside.flatMap(CurrencyMark::getCode))
                .or(() -> mapping.getCurrency().map(CurrencyUnit::getCode));
        String property = source.getCurrencyProperty().orElseThrow();
        if (mark.isEmpty() || code.isEmpty() || mark.get().contradicts(code.get())) {
            deal.ignore(ImportReason.CURRENCY_UNKNOWN, property, stated);
            return Optional.empty();
        }
        return unit(deal, property, code.get());
    }

    private static boolean isContradicted(
            RecordReading deal, AmountSource source, CurrencyUnit unit, Optional<CurrencyMark> beside, String text) {
        boolean contradicted =
                beside.filter(mark -> mark.contradicts(unit.getCode())).isPresent();
        if (contradicted) {
            deal.ignoreUnreadable(
                    ImportReason.CURRENCY_CONTRADICTS, source.getProperty(), text, IssueDetail.of(unit.getCode()));
        }
        return contradicted;
    }

    private static Optional<CurrencyUnit> unit(RecordReading deal, String property, String code) {
        try {
            return Optional.of(CurrencyUnit.of(code));
        } catch (IllegalCurrencyException e) {
            deal.ignore(ImportReason.CURRENCY_UNKNOWN, property, code);
            return Optional.empty();
        }
    }
}

package org.closedloop.sla.crm.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.AmountText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the amount of a deal and its currency. */
final class AmountReading {

    /** The first implausible amount; its minor units still fit a {@code long}. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    /** The setting to suggest for another decimal separator. */
    private static final String SEPARATOR = "format.decimalSeparator";

    private final CrmMapping mapping;
    private final ValueReaders forms;
    private final DealCurrency currencies;

    AmountReading(CrmMapping mapping, ValueReaders forms) {
        this.mapping = mapping;
        this.forms = forms;
        this.currencies = new DealCurrency(mapping);
    }

    /** Returns the first usable amount. */
    Optional<Money> read(RecordReading deal) {
        for (AmountSource source : mapping.getDeal().getAmounts()) {
            Optional<Money> money = read(deal, source);
            if (money.isPresent()) {
                return money;
            }
        }
        return Optional.empty();
    }

    private Optional<Money> read(RecordReading deal, AmountSource source) {
        String property = source.getProperty();
        Optional<String> text = deal.record().value(property);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<AmountText> amount = forms.amounts().read(text.get());
        if (amount.isEmpty()) {
            boolean otherSeparator = forms.amounts().isOfOtherSeparator(text.get());
            deal.ignoreUnreadable(
                    ImportReason.AMOUNT_UNREADABLE,
                    property,
                    text.get(),
                    otherSeparator ? IssueDetail.of(SEPARATOR) : null);
            return Optional.empty();
        }
        return currencies
                .of(deal, source, amount.get(), text.get())
                .flatMap(currency -> value(deal, property, amount.get(), currency, text.get())
                        .filter(value -> isOfDeal(deal, property, value, text.get()))
                        .map(value -> money(deal, property, currency, value, text.get())));
    }

    private Optional<BigDecimal> value(
            RecordReading deal, String property, AmountText amount, CurrencyUnit currency, String text) {
        if (!amount.isAmbiguous()) {
            return amount.getValue();
        }
        Optional<DecimalMarks.Shown> shown = forms.marks().of(property);
        if (shown.isPresent()) {
            deal.note(
                    ImportReason.SEPARATOR_ASSUMED,
                    ImportEffect.ASSUMED,
                    property,
                    text,
                    IssueDetail.of(shown.get().example()));
            return Optional.of(amount.getValue(shown.get().mark()));
        }
        Optional<BigDecimal> value = amount.getValueIn(currency);
        if (value.isEmpty()) {
            deal.ignoreUnreadable(ImportReason.AMOUNT_AMBIGUOUS, property, text, null);
        }
        return value;
    }

    private static boolean isOfDeal(RecordReading deal, String property, BigDecimal value, String text) {
        if (value.signum() < 0) {
            deal.ignoreUnreadable(ImportReason.AMOUNT_NEGATIVE, property, text, null);
            return false;
        }
        if (value.compareTo(TOO_LARGE) >= 0) {
            deal.ignoreUnreadable(ImportReason.AMOUNT_TOO_LARGE, property, text, null);
            return false;
        }
        return true;
    }

    private static Money money(
            RecordReading deal, String property, CurrencyUnit currency, BigDecimal value, String text) {
        BigDecimal rounded = value.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
        if (rounded.compareTo(value) != 0) {
            deal.note(ImportReason.AMOUNT_ROUNDED, ImportEffect.ASSUMED, property, text, null);
        }
        return Money.of(currency, rounded);
    }
}

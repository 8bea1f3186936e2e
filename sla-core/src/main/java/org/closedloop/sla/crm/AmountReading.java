package org.closedloop.sla.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** Reads what a deal is worth, and in which currency. */
final class AmountReading {

    /** More than any deal is worth, and less than minor units have room for. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    private final CrmMapping mapping;
    private final Forms forms;

    AmountReading(CrmMapping mapping, Forms forms) {
        this.mapping = mapping;
        this.forms = forms;
    }

    /** The first amount that can be used. */
    Optional<Money> read(RecordReading deal) {
        return mapping.getDeal().getAmounts().stream()
                .flatMap(source -> read(deal, source).stream())
                .findFirst();
    }

    private Optional<Money> read(RecordReading deal, AmountSource source) {
        String property = source.getProperty();
        Optional<String> text = deal.record().value(property);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<AmountTexts.Told> told = forms.amounts().read(text.get());
        if (told.isEmpty()) {
            deal.ignore(ImportReason.AMOUNT_UNREADABLE, property, text.get());
            return Optional.empty();
        }
        BigDecimal value = told.get().value();
        if (value.signum() < 0) {
            deal.ignore(ImportReason.AMOUNT_NEGATIVE, property, text.get());
            return Optional.empty();
        }
        if (value.compareTo(TOO_LARGE) >= 0) {
            deal.ignore(ImportReason.AMOUNT_TOO_LARGE, property, text.get());
            return Optional.empty();
        }
        return currency(deal, source, told.get(), text.get())
                .map(currency -> money(deal, property, currency, value, text.get()));
    }

    private Optional<CurrencyUnit> currency(
            RecordReading deal, AmountSource source, AmountTexts.Told told, String text) {
        Optional<String> code = source.getCurrencyProperty()
                .flatMap(deal.record()::value)
                .map(String::strip)
                .or(() -> Optional.of(told.currency()).filter(beside -> !beside.isEmpty()));
        if (code.isPresent()) {
            try {
                return Optional.of(CurrencyUnit.of(code.get()));
            } catch (IllegalCurrencyException e) {
                String where = source.getCurrencyProperty().orElse(source.getProperty());
                deal.ignore(ImportReason.CURRENCY_UNKNOWN, where, code.get());
                return Optional.empty();
            }
        }
        if (mapping.getCurrency().isEmpty()) {
            deal.ignore(ImportReason.AMOUNT_WITHOUT_CURRENCY, source.getProperty(), text);
        } else if (source.getCurrencyProperty().isPresent()) {
            deal.note(ImportReason.CURRENCY_ASSUMED, ImportEffect.ASSUMED, source.getProperty(), text);
        }
        return mapping.getCurrency();
    }

    private static Money money(
            RecordReading deal, String property, CurrencyUnit currency, BigDecimal value, String text) {
        BigDecimal rounded = value.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
        if (rounded.compareTo(value) != 0) {
            deal.note(ImportReason.AMOUNT_ROUNDED, ImportEffect.ASSUMED, property, text);
        }
        return Money.of(currency, rounded);
    }
}

package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.CURRENCY;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;

import java.math.BigDecimal;
import org.closedloop.sla.json.shape.EitherShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.NumberShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.TextShape;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money: {@code CHF 1200.00}, or an object with amount and currency; written in short. */
final class MoneyShapes {

    private static final TextShape<Money> TEXT = TextShape.of("money", MoneyShapes::parse, Money::toString);

    /** An amount as the name of a field, which is a text. */
    static final TextShape<Money> KEY = TextShape.of("moneyText", MoneyShapes::parse, Money::toString);

    private static final ObjectShape<Money, FieldValues> OBJECT = object(
                    "money",
                    FieldValues::new,
                    parts -> money(parts.get("currency", CurrencyUnit.class), parts.get("amount", BigDecimal.class)))
            .required("amount", DECIMAL, Money::getAmount, FieldValues.as("amount"))
            .required("currency", CURRENCY, Money::getCurrencyUnit, FieldValues.as("currency"));

    static final EitherShape<Money> MONEY = EitherShape.either(TEXT, OBJECT, money -> true);

    private MoneyShapes() {}

    private static @Nullable Money parse(String text) {
        int space = text.indexOf(' ');
        BigDecimal amount = space < 0 ? null : NumberShape.parse(text.substring(space + 1));
        return amount == null ? null : money(CurrencyUnit.of(text.substring(0, space)), amount);
    }

    private static Money money(CurrencyUnit currency, BigDecimal amount) {
        try {
            return Money.of(currency, amount);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "amount '" + amount + "': " + currency + " has " + currency.getDecimalPlaces() + " decimals", e);
        }
    }
}

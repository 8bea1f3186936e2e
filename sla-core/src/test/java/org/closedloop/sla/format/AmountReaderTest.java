package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    private static final AmountReader STANDARD = AmountReader.of(ExportFormat.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.5",
                "1234,5|1234.5",
                "1'234.50|1234.50",
                "1\u2019234\u2019567|1234567",
                "1,234.50|1234.50",
                "1.234,50|1234.50",
                "1 234|1234",
                "1\u00a0234\u202f567,8|1234567.8",
                "1\u2009234\u2009567|1234567",
                "1 234,567|1234.567",
                ".5|0.5",
                "0.500|0.5",
                "0,125|0.125",
                "1000.|1000",
                "1234.567|1234.567",
                "12.5000|12.5",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "12,34,567.00|1234567",
                "1,00,00,000|10000000",
                "+7|7",
                "-7|-7",
                "\u22127|-7",
                "7-|-7",
                "(500.00)|-500",
                "1.2E3|1200",
                "1.0E16|10000000000000000",
                "1e-2|0.01",
                "1.200E3|1200",
                "CHF 1'234.50|1234.50",
                "1234.50 EUR|1234.50",
                "CHF 1'000.\u2013|1000",
                "1'000.--|1000",
                "Fr. 1'000.-|1000",
                "1 000:-|1000",
                "1.000.000,- \u20ac|1000000",
                "$342.09K|342090",
                "$1.2M|1200000",
                "1,2 Mio.|1200000",
                "\u20ac1.5bn|1500000000",
                "2,5 Mrd. \u20ac|2500000000",
                "12 TEUR|12000",
                "12,5 T\u20ac|12500",
                "3 MEUR|3000000",
                "25 kCHF|25000",
                "TEUR 12|12000",
                "1.5 lakh|150000",
                "($500.00)|-500",
                "$(500.00)|-500",
                "(500.00) USD|-500",
                "-$5.00|-5",
                "$-5.00|-5",
                "CHF -5.00|-5",
                "500.00- CHF|-500",
                "\u20b91,23,456.50|123456.50",
                "kr 1 234,50|1234.50",
                "1 234,50 z\u0142|1234.50",
                "US$ 5.00|5",
                "$1,000.00 CAD|1000",
                "342.49999999999999999|342.49999999999999999",
            })
    void reads_amounts(String text, BigDecimal expected) {
        assertThat(STANDARD.read(text).flatMap(AmountText::getValue))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                "Infinity",
                "-Infinity",
                "1'23",
                "1..2",
                "1,2,3",
                "1.23.456",
                "twelve",
                "0x10",
                "--1",
                "1 2",
                "1.234.56",
                "1,234.567,8",
                "(5",
                "5)",
                "-(5)",
                "1e",
                "1e+",
                "1e1234567890",
                "CHF",
                "$",
                ".",
                ",-",
                "k",
                "5 Billion",
                "12T",
                "EUR 5 USD",
                "\u20ac5 USD",
                "5 %",
                "1/2",
                "4+1",
                "2026-03-05",
                "1234abc",
                "abc1234",
            })
    void returns_nothing_for_texts_that_are_not_amounts(String text) {
        assertThat(STANDARD.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".|1,234.50|1234.50",
                ".|1'234.50|1234.50",
                ".|12.500|12.5",
                ".|12,500|12500",
                ",|1.234,50|1234.50",
                ",|1234,5|1234.5",
                ",|12.500|12500",
                ",|12,500|12.5",
                ".|1,5|",
                ",|1.5|",
                ".|1.234.567|",
                ",|1,234,567|",
            })
    void reads_amounts_with_the_stated_separator_only(String separator, String text, BigDecimal expected) {
        AmountReader reader = AmountReader.of(
                ExportFormat.builder().decimalSeparator(separator).build());

        Optional<BigDecimal> value = reader.read(text).flatMap(AmountText::getValue);

        assertThat(value.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(expected).map(BigDecimal::stripTrailingZeros));
        assertThat(reader.isOfOtherSeparator(text)).isEqualTo(value.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.500|EUR|",
                "12,500|EUR|",
                "1.200M|EUR|",
                "12.500|JPY|12500",
                "12,500|JPY|12500",
                "1.200M|JPY|",
                "12.500|KWD|12.5",
                "12,500|KWD|",
                "-1.000 \u20ac|EUR|",
            })
    void three_digits_are_ambiguous_unless_the_currency_decides(String text, String currency, BigDecimal expected) {
        AmountText amount = STANDARD.read(text).orElseThrow();

        assertThat(amount.isAmbiguous()).isTrue();
        assertThat(amount.getValue()).isEmpty();
        assertThat(amount.getMark()).isEmpty();
        assertThat(amount.getValueIn(CurrencyUnit.of(currency)).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(expected).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|POINT",
                "12,5|COMMA",
                "1,234,567|POINT",
                "1.234.567|COMMA",
                "1'234.5|POINT",
                "1.234,567|COMMA",
                "12|",
                "1'234|",
                "1 234|"
            })
    void returns_the_decimal_mark(String text, DecimalMark mark) {
        assertThat(STANDARD.read(text).orElseThrow().getMark()).isEqualTo(Optional.ofNullable(mark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHF 5|CHF|EUR",
                "5 chf|CHF|EUR",
                "XYZ 5|XYZ|EUR",
                "5 \u20ac|EUR|USD",
                "\u00a35|GBP|EUR",
                "Fr. 5.-|CHF|EUR",
                "US$5|USD|CAD",
                "R$ 5|BRL|USD",
                "5 K\u010d|CZK|EUR",
                "$5 AUD|AUD|USD",
                "5 Euro|EUR|CHF",
            })
    void returns_the_currency_beside_an_amount(String text, String code, String other) {
        CurrencyMark mark = STANDARD.read(text).orElseThrow().getCurrency().orElseThrow();

        assertThat(mark.getCode()).contains(code);
        assertThat(mark.contradicts(code)).isFalse();
        assertThat(mark.contradicts(other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$5|USD CAD AUD|EUR", "5 kr|SEK NOK DKK|EUR", "\u00a55|JPY CNY|USD", "Rs. 5|INR PKR|EUR"})
    void returns_no_currency_for_an_ambiguous_sign(String text, String codes, String other) {
        CurrencyMark mark = STANDARD.read(text).orElseThrow().getCurrency().orElseThrow();

        assertThat(mark.getCode()).isEmpty();
        assertThat(codes.split(" ")).noneMatch(mark::contradicts);
        assertThat(mark.contradicts(other)).isTrue();
    }

    @Test
    void reads_numbers_as_databases_write_them() {
        assertThat(STANDARD.number("12.500"))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12.5"));
        assertThat(STANDARD.number("CHF 5")).isEmpty();
    }

    @Test
    void is_not_slowed_down_by_giant_exponents() {
        assertThat(STANDARD.read("1e999999999").flatMap(AmountText::getValue))
                .hasValueSatisfying(value -> assertThat(value).isGreaterThan(BigDecimal.TEN.pow(20)));
    }
}

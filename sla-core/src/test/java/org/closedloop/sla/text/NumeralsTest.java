package org.closedloop.sla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each language's notation is read, the obvious variants of it, and nothing that could be meant in two ways. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1,200.50; 1200.5",
                "en; 1200; 1200",
                "en; 1.200; ",
                "en; 0.125; 0.125",
                "en; 12.125; 12.125",
                "de-CH; 3.000; ",
                "en; 1,20; ",
                "en; 1 200; ",
                "de; 1.200,50; 1200.5",
                "de; 1.5; ",
                "de; 1,5; 1.5",
                "de-CH; 1'200.50; 1200.5",
                "de-CH; 1’200; 1200",
                "de-CH; 1,5; ",
                "en; −3; -3",
                "en; ; ",
                "en; 1e3; ",
                "en; 12O; ",
            })
    void a_number_is_parsed(String language, String text, String number) {
        assertThat(in(language).number(text == null ? "" : text).map(value -> value.toPlainString()))
                .isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource({"en,95%,0.95", "en,95 %,0.95", "de,'99,95 %',0.9995", "de,95%,0.95", "en,100%,1", "en,95,", "en,%,"})
    void a_share_is_parsed(String language, String text, String share) {
        assertThat(in(language).share(text).map(value -> value.toPlainString())).isEqualTo(Optional.ofNullable(share));
    }

    @ParameterizedTest
    @CsvSource({"en,'1,200',1200", "en,1.000,", "en,5.0,", "de,'1,000',", "de,1.000,1000", "de-CH,3.000,"})
    void a_whole_number_is_parsed(String language, String text, Long count) {
        assertThat(in(language).whole(text)).isEqualTo(Optional.ofNullable(count));
    }

    @ParameterizedTest
    @CsvSource({
        "de,'EUR 1,200',",
        "en,EUR 1.200,",
        "de-CH,EUR 90.000,",
        "de,'BHD 1,200',BHD 1.200",
        "en,JPY 5.0,",
        "en,'CHF 1,200.50',CHF 1200.50",
        "en,1200 EUR,EUR 1200.00",
        "de,'CHF 1.200,50',CHF 1200.50",
        "de-CH,CHF 9'000,CHF 9000.00",
        "en,JPY 5.5,",
        "en,XYZ 5,",
        "en,1200,",
        "en,CHF 5 CHF,"
    })
    void money_is_parsed(String language, String text, String money) {
        assertThat(in(language).money(text).map(Object::toString)).isEqualTo(Optional.ofNullable(money));
    }

    @ParameterizedTest
    @CsvSource({
        "en,31 Dec 2026,2026-12-31",
        "en,1 September 2026,2026-09-01",
        "en,1 Sept. 2026,2026-09-01",
        "en,2026-12-31,2026-12-31",
        "de,31.12.2026,2026-12-31",
        "de,1. 3. 2026,2026-03-01",
        "de,1. März 2026,2026-03-01",
        "en,31.12.2026,",
        "en,31 Feb 2026,",
        "en,31 Dec 26,",
        "en,0 Jan 2026,",
        "de,1.13.2026,",
        "en,1 Jan 0000,"
    })
    void a_day_is_parsed(String language, String text, String day) {
        assertThat(in(language).date(text).map(Object::toString)).isEqualTo(Optional.ofNullable(day));
    }

    private static Numerals in(String language) {
        return new Numerals(Locale.forLanguageTag(language));
    }
}

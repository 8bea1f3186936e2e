package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.format.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:15:00Z,2026-03-02T08:15:00Z",
        "2026-03-02T08:15:00.123Z,2026-03-02T08:15:00.123Z",
        "2020-11-17T21:47:42.000+0000,2020-11-17T21:47:42Z",
        "2026-03-02T08:15:00+01:00,2026-03-02T07:15:00Z",
        "2026-03-02T08:15:00+01,2026-03-02T07:15:00Z",
        "2026-03-02 08:15:00,2026-03-02T07:15:00Z",
        "2026-03-02 08:15,2026-03-02T07:15:00Z",
        "2026-03-02 08:15:00 Z,2026-03-02T08:15:00Z",
        "2026-03-02T08:15:00,2026-03-02T07:15:00Z",
        "1772439300000,2026-03-02T08:15:00Z",
        "' 2026-03-02T08:15:00z ',2026-03-02T08:15:00Z",
        "2026-03-02,2026-03-01T23:00:00Z",
        // Clocks go forward over 02:30, and back over it.
        "2026-03-29 02:30:00,2026-03-29T01:30:00Z",
        "2026-10-25 02:30:00,2026-10-25T00:30:00Z",
        "02.03.2026 08:15,2026-03-02T07:15:00Z",
        "02.03.2026,2026-03-01T23:00:00Z",
        "'Mar 2, 2026 8:15 AM',2026-03-02T07:15:00Z",
    })
    void reads_times(String text, Instant expected) {
        ExportFormat format = ExportFormat.builder()
                .addTimePatterns("dd.MM.yyyy HH:mm", "dd.MM.yyyy", "MMM d, yyyy h:mm a")
                .build();

        assertThat(new TimeTexts(format, ZURICH).read(text).map(time -> time.startIn(ZURICH)))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026",
                "2026-02-30",
                "2026-13-01",
                "yesterday",
                "",
                "12345678901234567",
                "2026-3-2",
                "T08:15"
            })
    void reads_no_time_that_is_none(String text) {
        ExportFormat format =
                ExportFormat.builder().addTimePatterns("dd.MM.yyyy").build();

        assertThat(new TimeTexts(format, ZURICH).read(text)).isEmpty();
    }

    @Test
    void reads_the_names_of_months_in_the_language_that_is_said() {
        ExportFormat format = ExportFormat.builder()
                .addTimePatterns("d. MMMM yyyy 'um' HH:mm")
                .language(Locale.GERMAN)
                .build();

        assertThat(new TimeTexts(format, ZURICH).read("2. März 2026 um 08:15").map(time -> time.startIn(ZURICH)))
                .contains(Instant.parse("2026-03-02T07:15:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".|1234.5|1234.5",
                ".|1'234.50|1234.50",
                ".|1’234’567|1234567",
                ".|1,234.50|1234.50",
                ".|1 234|1234",
                ".|.5|0.5",
                ".|+7|7",
                ".|-7|-7",
                ".|1.2E3|1200",
                ".|CHF 1'234.50|1234.50",
                ".|1234.50 EUR|1234.50",
                ",|1.234,50|1234.50",
                ",|1234,5|1234.5",
                ",|1'234,50|1234.50",
            })
    void reads_numbers(String decimal, String text, BigDecimal expected) {
        ExportFormat format = ExportFormat.builder().decimalSeparator(decimal).build();

        assertThat(new AmountTexts(format).read(text).map(AmountTexts.Told::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "1,5", "1'23", "1..2", "twelve", "0x10", "--1", "1 2", "12,34,567"})
    void reads_no_number_that_is_none(String text) {
        assertThat(new AmountTexts(ExportFormat.standard()).read(text)).isEmpty();
    }

    @Test
    void is_not_slowed_down_by_giant_exponents() {
        assertThat(new AmountTexts(ExportFormat.standard()).read("1e999999999").map(AmountTexts.Told::value))
                .hasValueSatisfying(value -> assertThat(value).isGreaterThan(BigDecimal.TEN.pow(20)));
    }

    @Test
    void refuses_what_nothing_can_be_read_by() {
        assertThatThrownBy(() -> ExportFormat.builder().addTimePatterns("dd.bb").build())
                .hasMessageStartingWith("export format: 'dd.bb' is no pattern of a time: ");
        assertThatThrownBy(() -> ExportFormat.builder().decimalSeparator(";").build())
                .hasMessage("export format: the decimal separator must be '.' or ',', but was ';'");
        assertThatThrownBy(() -> ExportFormat.builder().cellSeparator("::").build())
                .hasMessage("export format: the cell separator must be one character, but was '::'");
        assertThatThrownBy(() -> ExportFormat.builder().charset("latin-17").build())
                .hasMessage("export format: 'latin-17' is no known character set");
    }
}

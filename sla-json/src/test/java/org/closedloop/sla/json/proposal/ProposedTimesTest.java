package org.closedloop.sla.json.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of times in unusual forms. */
class ProposedTimesTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private static ProposedTimes of(List<String> values) {
        ColumnSurvey column = new ColumnSurvey("date");
        TimeReader times = TimeReader.of(ExportFormat.standard(), ZONE);
        values.forEach(value -> column.add(value.strip(), times));
        return ProposedTimes.of(List.of(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2026; 13/04/2026            | d/M/yyyy                 | 2026-04-03
            03/04/2026; 04/13/2026            | M/d/yyyy                 | 2026-03-04
            3/4/26 9:05; 12/31/26 23:59       | M/d/yy H:mm              | 2026-03-04T09:05:00Z
            03-04-2026; 31-12-2026            | d-M-yyyy                 | 2026-04-03
            3/14/2026 9:05 PM; 3/2/2026 9:05 AM | M/d/yyyy h:mm a        | 2026-03-14T21:05:00Z
            16 Apr, 2021 00:02:00             | d MMM, yyyy H:mm:ss      | 2021-04-16T00:02:00Z
            April 16, 2021                    | MMMM d, yyyy             | 2021-04-16
            16-Apr-21                         | d-MMM-yy                 | 2021-04-16
            Apr 5, 2021, 3:04 PM              | MMM d, yyyy, h:mm a      | 2021-04-05T15:04:00Z
            2026-03-05 09:12 PM               | yyyy-M-d h:mm a          | 2026-03-05T21:12:00Z
            20260305                          | yyyyMMdd                 | 2026-03-05
            5. Dez 2026; 3. Jan 2026          | d. LLL yyyy              | 2026-12-05
            5. März 2026                      | d. MMMM yyyy             | 2026-03-05
            05.03.26                          | d.M.yy                   | 2026-03-05
            13/04/2026 09:12:33.120           | d/M/yyyy H:mm:ss.SSS     | 2026-04-13T09:12:33.120Z
            """)
    void proposes_a_pattern_that_reads_the_first_value(String values, String pattern, String time) {
        List<String> texts = Stream.of(values.split(";", -1)).map(String::strip).toList();
        ProposedTimes forms = of(texts);

        assertThat(forms.patterns()).containsExactly(pattern);
        assertThat(forms.decided().values()).noneMatch(ProposedTimes.TimePattern::isOpen);
        TimeReader reader = TimeReader.of(
                ExportFormat.builder()
                        .addAllTimePatterns(forms.patterns())
                        .language(forms.german() ? Locale.GERMAN : Locale.ENGLISH)
                        .build(),
                ZONE);
        assertThat(reader.read(texts.get(0)).getTime())
                .hasValueSatisfying(read -> assertThat(read).hasToString(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2026; 01/02/2026 | [d/M/yyyy or M/d/yyyy]
            13/04/2026; 04/13/2026 | [d/M/yyyy or M/d/yyyy]
            """)
    void asks_for_the_order_of_day_and_month_if_no_value_decides_it(String values, String placeholder) {
        assertThat(of(List.of(values.split(";", -1))).decided().values())
                .extracting(ProposedTimes.TimePattern::written)
                .containsExactly(placeholder);
    }
}

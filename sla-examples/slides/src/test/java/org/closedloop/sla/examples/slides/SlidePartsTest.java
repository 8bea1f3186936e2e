package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decimals, texts, colours, columns and classes. */
class SlidePartsTest {

    private static final TextLook TEN = TextLook.of(10);
    private static final SlideTexts ENGLISH = new SlideTexts(Locale.ENGLISH);

    @ParameterizedTest(name = "{0} of {1}: {3} decimals")
    @CsvSource({
        "0.9496, 0.95, -2, 1, 0.949",
        "0.99999, 1, -2, 1, 0.999",
        "1, 1, -2, 1, 1.000",
        "0.9512, 0.9512, -2, 2, 0.9512",
        "0.95129, 0.9512, -2, 2, 0.9512",
        "2499999.99, 2500000, 6, 2, 2490000",
        "2512500, 2512500, 6, 4, 2512500",
        "2519999, 2500000, 6, 2, 2510000",
    })
    void a_window_that_reached_its_threshold_looks_so_and_no_other(
            String actual, String required, int shift, int decimals, String cut) {
        WindowResult window = window(actual, required);

        assertThat(HonestDecimals.of(List.of(window), shift, shift == 6 ? 2 : 1))
                .isEqualTo(decimals);
        assertThat(HonestDecimals.cut(new BigDecimal(actual), decimals - shift)).isEqualTo(cut);
    }

    private static WindowResult window(String actual, String required) {
        return WindowResult.builder()
                .target(Target.share("share")
                        .responsible(Role.SALES)
                        .metric("metric")
                        .atLeast(BigDecimal.ONE)
                        .window(WindowRule.monthly())
                        .build())
                .window(DateRange.parse("2026-03"))
                .verdict(Verdict.MET)
                .required(new BigDecimal(required))
                .actual(new BigDecimal(actual))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, Mar, Mar 2026",
        "2026-Q1, Q1, Q1 2026",
        "2026-W07, W07, W07 2026",
        "2026, 2026, 2026",
        "2026-01-15/2026-01-31, 15 Jan, 15 Jan 2026 to 31 Jan 2026",
    })
    void a_window_has_a_short_and_a_long_name(String window, String brief, String full) {
        WindowCaption caption = new WindowCaption(ENGLISH);

        assertThat(caption.brief(DateRange.parse(window))).isEqualTo(brief);
        assertThat(caption.full(DateRange.parse(window))).isEqualTo(full);
    }

    @Test
    void windows_of_two_years_have_their_year() {
        DateRange period = DateRange.parse("2026-07-01/2027-06-30");

        assertThat(new WindowCaption(ENGLISH).within(period, DateRange.parse("2027-03")))
                .isEqualTo("Mar 2027");
    }

    @Test
    void months_are_the_columns_and_weeks_share_them() {
        Subject subject = SlideSamples.full(Locale.ENGLISH);
        WindowGrid grid = WindowGrid.of(subject.card(), 12);

        assertThat(grid.columns()).hasSize(12).startsWith(DateRange.parse("2026-01"));
        List<WindowGrid.Cell> quarters =
                grid.cells(subject.card().target("closed-won").orElseThrow());
        assertThat(quarters).extracting(WindowGrid.Cell::first).containsExactly(0, 3, 6, 9);
        assertThat(quarters).extracting(WindowGrid.Cell::last).containsExactly(2, 5, 8, 11);
        List<WindowGrid.Cell> weeks =
                grid.cells(subject.card().target("hot-lead-response").orElseThrow());
        assertThat(weeks).hasSize(12).allMatch(cell -> cell.first() == cell.last());
        assertThat(weeks.stream().mapToInt(cell -> cell.windows().size()).sum()).isEqualTo(53);
    }

    @Test
    void of_more_columns_than_fit_the_last_that_have_begun_are_shown() {
        WindowGrid grid = WindowGrid.of(SlideSamples.empty(Locale.ENGLISH).card(), 3);

        assertThat(grid.columns()).extracting(DateRange::label).containsExactly("2026-03", "2026-04", "2026-05");
        assertThat(grid.leftOut()).isEqualTo(9);
    }

    @Test
    void a_text_that_does_not_fit_ends_with_an_ellipsis() {
        assertThat(FittedText.shorten("short", TEN, 100, 1)).isEqualTo("short");
        assertThat(FittedText.shorten("a text that is much longer than its line", TEN, 80, 1))
                .endsWith("…")
                .hasSizeLessThan(20);
        assertThat(FittedText.lines("one two three", TEN, 36)).isEqualTo(3);
    }

    @Test
    void a_text_gets_smaller_before_it_is_shortened() {
        assertThat(FittedText.look("short", 100, 13, TEN, 7)).isEqualTo(TEN);
        assertThat(FittedText.look("one two three", 70, 13, TEN, 7).size()).isBetween(7.5, 9.5);
        assertThat(FittedText.look("one two three", 10, 13, TEN, 7).size()).isEqualTo(7);
        assertThat(FittedText.width("one", TEN.bold())).isGreaterThan(FittedText.width("one", TEN));
    }

    @ParameterizedTest(name = "{0}: lines up to {1} at a distance of {2}")
    @CsvSource({"178, 200, 50", "139, 200, 50", "3.07, 4, 1", "3070000, 4000000, 1000000", "1, 2, 1", "46, 50, 10"})
    void an_axis_ends_above_the_highest_value_with_round_lines(BigDecimal highest, BigDecimal end, BigDecimal step) {
        AxisScale scale = AxisScale.of(highest);

        assertThat(scale.end()).isEqualByComparingTo(end);
        assertThat(scale.step()).isEqualByComparingTo(step);
    }

    @ParameterizedTest(name = "{0}, {1} decimals: {2}")
    @CsvSource(
            delimiter = ';',
            value = {"en; 1; 0.0%", "de; 2; 0.00 %", "de-CH; 0; 0 %"})
    void a_percent_sign_is_written_as_in_the_language(String language, int decimals, String format) {
        SlideTexts words = new SlideTexts(Locale.forLanguageTag(language));

        assertThat(NumberFormats.percent(words, decimals).replace('\u00a0', ' '))
                .isEqualTo(format);
    }

    @Test
    void amounts_are_in_thousands_or_millions() {
        assertThat(NumberFormats.decimals(2)).isEqualTo("#,##0.00");
        assertThat(NumberFormats.scaled(2, ",,", "m")).isEqualTo("#,##0.00,,\"m\"");
        assertThat(NumberFormats.scaled(0, ",", "k")).isEqualTo("#,##0,\"k\"");
    }

    @Test
    void the_upper_end_of_an_interval_is_rounded_up() {
        assertThat(HonestDecimals.raised(new BigDecimal("0.8461"), 3)).isEqualTo("0.847");
        assertThat(HonestDecimals.raised(new BigDecimal("3060001"), -4)).isEqualTo("3070000");
        assertThat(HonestDecimals.raised(new BigDecimal("1"), 3)).isEqualTo("1.000");
    }

    @Property
    void a_shortened_text_fits(@ForAll String text, @ForAll @IntRange(min = 20, max = 500) int width) {
        String shown = FittedText.shorten(text, TEN, width, 2);

        assertThat(FittedText.lines(shown, TEN, width)).isLessThanOrEqualTo(Math.max(2, text.split("\n", -1).length));
    }

    @Property
    void even_parts_keep_every_element(
            @ForAll @Size(max = 40) List<Integer> all, @ForAll @IntRange(min = 1, max = 9) int most) {
        List<List<Integer>> parts = FittedText.evenly(all, most);

        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
        assertThat(parts).allMatch(part -> part.size() <= most);
    }

    @Property
    void every_duration_is_in_one_class(
            @ForAll Map<@IntRange(max = 5000) Integer, @IntRange(min = 1, max = 99) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 1000) int limit) {
        MinuteHistogram histogram = minutes.entrySet().stream()
                .map(entry -> MinuteHistogram.of(Map.of(entry.getKey(), (long) entry.getValue())))
                .reduce(MinuteHistogram.empty(), MinuteHistogram::plus);
        Timing timing =
                Timing.builder().within(0).late(0).overdue(3).minutes(histogram).build();
        ResponseBins bins = new ResponseBins(ENGLISH, timing, Optional.of(limit), false);

        assertThat(bins.counts().stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(histogram.getTotal() + 3));
        assertThat(bins.names()).hasSameSizeAs(bins.counts()).hasSameSizeAs(bins.colours());
        long within = bins.colours().stream()
                .filter(VerdictStyle.of(Verdict.MET).mark()::equals)
                .count();
        assertThat(bins.counts().stream()
                        .limit(within)
                        .map(Optional::orElseThrow)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(minutes.entrySet().stream()
                        .filter(entry -> entry.getKey() <= limit)
                        .mapToLong(Map.Entry::getValue)
                        .sum()));
    }

    @ParameterizedTest
    @EnumSource
    void a_verdict_has_texts_and_colours_with_contrast(Verdict verdict) {
        VerdictStyle style = VerdictStyle.of(verdict);

        assertThat(ENGLISH.verdict(verdict)).isNotBlank();
        assertThat(new SlideTexts(Locale.GERMAN).verdict(verdict)).isNotBlank();
        assertThat(contrast(style.text(), style.ground())).isGreaterThan(4.5);
        assertThat(contrast(style.mark(), Color.WHITE)).isGreaterThan(3);
    }

    @Test
    void texts_have_contrast() {
        assertThat(contrast(Palette.QUIET, Color.WHITE)).isGreaterThan(4.5);
        assertThat(contrast(Palette.INK, Palette.PANEL)).isGreaterThan(4.5);
        assertThat(contrast(Palette.NAVY, Palette.PANEL)).isGreaterThan(4.5);
        assertThat(contrast(Palette.WHITE, Palette.NAVY)).isGreaterThan(4.5);
    }

    /** The contrast of two colours as WCAG 2.1 defines it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void both_languages_have_the_same_texts() {
        String name = ScorecardSlides.class.getName();

        assertThat(ResourceBundle.getBundle(name + "_de", Locale.ROOT).keySet())
                .isEqualTo(ResourceBundle.getBundle(name + "_en", Locale.ROOT).keySet());
    }
}

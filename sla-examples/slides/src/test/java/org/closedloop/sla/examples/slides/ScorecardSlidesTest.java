package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.closedloop.sla.forecast.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file as a whole: its slides, properties and bytes. */
class ScorecardSlidesTest {

    @Test
    void has_a_slide_per_topic_in_english() throws IOException {
        assertThat(WrittenSlides.titles(SlideSamples.full(Locale.ENGLISH)))
                .containsExactly(
                        "SLA scorecard: Acme AG",
                        "Verdicts by target and window",
                        "Numbers and money: reached, required, forecast",
                        "Shares: trend, thresholds, forecast",
                        "Funnel and response times",
                        "Who owes what next",
                        "Data quality: what the numbers do not contain");
    }

    @Test
    void has_a_slide_per_topic_in_german() throws IOException {
        assertThat(WrittenSlides.titles(SlideSamples.full(Locale.forLanguageTag("de-CH"))))
                .containsExactly(
                        "SLA-Scorecard: Acme AG",
                        "Urteile je Ziel und Fenster",
                        "Mengen und Beträge: erreicht, verlangt, Prognose",
                        "Anteile: Verlauf, Schwellen, Prognose",
                        "Funnel und Reaktionszeiten",
                        "Wer als Nächstes was schuldet",
                        "Datenqualität: was die Zahlen nicht enthalten");
    }

    @Test
    void eight_slides_show_relief_exclusions_violations_and_adjustments_too() throws IOException {
        assertThat(WrittenSlides.titles(SlideSamples.remedies(Locale.ENGLISH)))
                .hasSize(8)
                .contains("Relief, exclusions, violations, bonus and malus");
        assertThat(WrittenSlides.titles(SlideSamples.remedies(Locale.GERMAN)))
                .hasSize(8)
                .contains("Entlastung, Ausschlüsse, Verstösse, Bonus und Malus");
    }

    @Test
    void leaves_out_slides_without_data_and_says_so_on_the_last() throws IOException {
        Subject subject = SlideSamples.empty(Locale.ENGLISH);

        assertThat(WrittenSlides.titles(subject))
                .containsExactly(
                        "SLA scorecard: Acme AG",
                        "Verdicts by target and window",
                        "Who owes what next",
                        "Data quality: what the numbers do not contain");
        assertThat(WrittenSlides.texts(subject))
                .contains("–")
                .contains("Slides left out")
                .contains("Numbers and money: reached, required, forecast; Shares: trend, thresholds, forecast;"
                        + " Distribution of response times; Funnel and conversion")
                .contains("No data: Jan 2026, Feb 2026, Mar 2026, Apr 2026, May 2026")
                .contains("The numbers were entered by hand.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en-US, Acme AG: SLA scorecard as of 13 May 2026",
        "de, de-DE, Acme AG: SLA-Scorecard per 13.05.2026",
        "de-CH, de-CH, Acme AG: SLA-Scorecard per 13.05.2026",
    })
    void the_file_states_its_title_language_and_day(String language, String tag, String title) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(SlideSamples.full(Locale.forLanguageTag(language)))) {
            POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(title);
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains(tag);
            assertThat(core.getCreated()).isEqualTo("2026-05-14T00:00:00Z");
            assertThat(core.getModified()).isEqualTo("2026-05-14T00:00:00Z");
        }
    }

    @Test
    void refuses_the_forecast_of_another_day() {
        Subject subject = SlideSamples.full(Locale.ENGLISH);
        ScorecardSlides slides = ScorecardSlides.of(subject.card(), subject.terms(), Locale.ENGLISH);
        Forecast other = subject.forecast().withAsOf(LocalDate.of(2026, 5, 12));

        assertThatThrownBy(() -> slides.withForecast(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slides of the scorecard of 'acme-full-2026/2' as of 2026-05-13: forecast must be of the"
                        + " same, but was of 'acme-full-2026/2' as of 2026-05-12");
    }

    @Test
    void the_same_scorecard_gives_the_same_bytes_under_any_locale_and_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] bytes = SlideSamples.written(SlideSamples.full(Locale.GERMAN));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(SlideSamples.written(SlideSamples.full(Locale.GERMAN))).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refuses_the_terms_of_another_version() {
        Subject subject = SlideSamples.full(Locale.ENGLISH);
        Subject other = SlideSamples.empty(Locale.ENGLISH);

        assertThatThrownBy(() -> ScorecardSlides.of(subject.card(), other.terms(), Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slides of the scorecard of 'acme-full-2026/2': terms must be those that were evaluated,"
                        + " but were those of 'acme-2026/1'");
    }
}

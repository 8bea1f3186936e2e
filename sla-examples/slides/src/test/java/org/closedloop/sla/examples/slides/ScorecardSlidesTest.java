package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.closedloop.sla.agreement.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** The file as a whole: its slides, texts and places. */
class ScorecardSlidesTest {

    @Test
    void has_a_slide_per_topic_in_english() throws IOException {
        assertThat(titles(SlideSamples.full(Locale.ENGLISH)))
                .containsExactly(
                        "SLA scorecard: Acme AG",
                        "Verdicts by target and window",
                        "Numbers and money: reached, required, pace",
                        "Shares: trend and thresholds",
                        "Distribution of response times",
                        "Funnel and conversion",
                        "Who owes what next",
                        "Data quality: what the numbers do not contain");
    }

    @Test
    void has_a_slide_per_topic_in_german() throws IOException {
        assertThat(titles(SlideSamples.full(Locale.forLanguageTag("de-CH"))))
                .containsExactly(
                        "SLA-Scorecard: Acme AG",
                        "Urteile je Ziel und Fenster",
                        "Mengen und Beträge: erreicht, verlangt, Soll bis heute",
                        "Anteile: Verlauf und Schwellen",
                        "Verteilung der Reaktionszeiten",
                        "Funnel und Konversion",
                        "Wer als Nächstes was schuldet",
                        "Datenqualität: was die Zahlen nicht enthalten");
    }

    @Test
    void leaves_out_slides_without_data_and_says_so_on_the_last() throws IOException {
        Subject subject = SlideSamples.empty(Locale.ENGLISH);

        assertThat(titles(subject))
                .containsExactly(
                        "SLA scorecard: Acme AG",
                        "Verdicts by target and window",
                        "Who owes what next",
                        "Data quality: what the numbers do not contain");
        assertThat(texts(subject))
                .contains("–")
                .contains("Slides left out")
                .contains("Numbers and money: reached, required, pace; Shares: trend and thresholds; Distribution of"
                        + " response times; Funnel and conversion")
                .contains("No data: Jan 2026, Feb 2026, Mar 2026, Apr 2026, May 2026")
                .contains("The numbers were entered by hand.");
    }

    @Test
    void shows_scores_verdicts_and_duties() throws IOException {
        Subject subject = SlideSamples.full(Locale.ENGLISH);

        assertThat(texts(subject))
                .contains("Inbound Marketing", "Inbound Sales", "Inside Sales Development")
                .contains(subject.words().score(subject.card().getScore()))
                .contains("Period 1 Jan 2026 to 31 Dec 2026; as of close of 13 May 2026; agreement acme-full-2026,"
                        + " version 2")
                .contains(
                        "Needs attention now – missed: monthly-report; at risk: sql-volume, mql-quality, sql-acceptance, lead-completeness, sql-response.",
                        "✕ 118",
                        "✓ 131",
                        "✕ 1.19m")
                .contains("Last 13 of 53 windows. At least 90%", "587 measured; of those done: median 47 min")
                .contains("Marketing moves budget into search until the gap is closed.")
                .contains("9,449 read = 9,398 counted + 37 outside the period + 14 skipped")
                .contains("Measurable: 99.3%; not measurable: 4")
                .contains("No exchange rate for USD 176,000.00")
                .contains("Review meeting; participants: Mia Keller, Sam Frei.");
    }

    @Test
    void lists_a_missing_signature_whose_day_has_passed() throws IOException {
        assertThat(texts(SlideSamples.empty(Locale.ENGLISH))).contains("31 Dec 2025");
        assertThat(texts(SlideSamples.full(Locale.ENGLISH))).contains("Inside Sales Development");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void every_slide_is_accessible_and_nothing_leaves_it(String language) throws IOException {
        check(SlideSamples.full(Locale.forLanguageTag(language)));
        check(SlideSamples.empty(Locale.forLanguageTag(language)));
    }

    @Test
    void long_and_hostile_texts_stay_on_the_slide_and_are_in_full_in_the_notes() throws IOException {
        String company =
                "<Company & \"Sons\"> with a name that is much longer than any slide is wide, ".repeat(5) + "AG";
        String consequence = "Everything is reviewed by everybody, again and again. "
                .repeat(20)
                .strip();
        Agreement agreement = SlideAgreements.full()
                .withCompany(company)
                .withTitle(company)
                .withTargets(SlideAgreements.full().getTargets().stream()
                        .map(target -> target.withConsequence(consequence))
                        .toList());
        Subject subject = SlideSamples.subject(agreement, SlideSamples.numbers(), Locale.ENGLISH);

        check(subject);
        assertThat(notes(subject)).contains("SLA scorecard: " + company).contains(consequence);
        assertThat(titles(subject).get(0))
                .startsWith("SLA scorecard: <Company & \"Sons\">")
                .endsWith("…");
    }

    @Test
    void the_same_scorecard_gives_the_same_bytes_under_any_locale_and_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] bytes = SlideSamples.bytes(SlideSamples.full(Locale.GERMAN));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(SlideSamples.bytes(SlideSamples.full(Locale.GERMAN))).isEqualTo(bytes);
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

    private static void check(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(960, 540));
            assertThat(show.getProperties().getCoreProperties().getTitle()).isNotBlank();
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getPlaceholder(0).getTextType()).isEqualTo(Placeholder.TITLE);
                slide.getShapes().forEach(ScorecardSlidesTest::check);
            }
        }
    }

    private static void check(XSLFShape shape) {
        assertThat(shape.getAnchor().getMinX()).as(shape.getShapeName()).isNotNegative();
        assertThat(shape.getAnchor().getMinY()).as(shape.getShapeName()).isNotNegative();
        assertThat(shape.getAnchor().getMaxX()).as(shape.getShapeName()).isLessThanOrEqualTo(960.1);
        assertThat(shape.getAnchor().getMaxY()).as(shape.getShapeName()).isLessThanOrEqualTo(540.1);
        if (shape instanceof XSLFGraphicFrame frame) {
            assertThat(((CTGraphicalObjectFrame) frame.getXmlObject())
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isNotBlank();
        }
        if (shape instanceof XSLFTextShape text && !text.getText().isEmpty() && text.getTextType() == null) {
            double size = text.getTextParagraphs().get(0).getTextRuns().get(0).getFontSize();
            assertThat(FittedText.height(text.getText(), size, text.getAnchor().getWidth()))
                    .as(text.getText())
                    .isLessThanOrEqualTo(text.getAnchor().getHeight() + 3);
        }
    }

    private static List<String> titles(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
        }
    }

    /** All texts outside charts. */
    private static String texts(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .map(ScorecardSlidesTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(XSLFShape shape) {
        if (shape instanceof XSLFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getCells().stream())
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining("\n"));
        }
        return shape instanceof XSLFTextShape text ? text.getText() : "";
    }

    private static String notes(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().stream()
                    .map(XSLFSlide::getNotes)
                    .filter(notes -> notes != null)
                    .flatMap(notes -> ((XSLFNotes) notes).getShapes().stream())
                    .map(ScorecardSlidesTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }
}

package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Nothing leaves its place, and nothing is lost. */
class SlideLayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void every_slide_is_accessible_and_nothing_leaves_it(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        check(SlideSamples.full(locale));
        check(SlideSamples.empty(locale));
        check(SlideSamples.remedies(locale));
        check(SlideSamples.many(locale));
        check(SlideSamples.longNames(locale));
    }

    @Test
    void long_and_hostile_texts_stay_on_the_slide_and_are_in_full_in_the_notes() throws IOException {
        Subject subject = SlideSamples.longNames(Locale.ENGLISH);

        assertThat(WrittenSlides.notes(subject))
                .contains("SLA scorecard: " + SlideSamples.LONG_COMPANY)
                .contains(SlideSamples.LONG_CONSEQUENCE);
        assertThat(WrittenSlides.titles(subject).get(0))
                .startsWith("SLA scorecard: <Company & \"Sons\">")
                .endsWith("…");
    }

    @Test
    void twenty_five_targets_continue_on_further_slides_and_none_is_lost() throws IOException {
        Subject subject = SlideSamples.many(Locale.ENGLISH);

        assertThat(WrittenSlides.titles(subject).stream().distinct())
                .isEqualTo(WrittenSlides.titles(SlideSamples.full(Locale.ENGLISH)).stream()
                        .distinct()
                        .toList());
        String texts = WrittenSlides.texts(subject);
        assertThat(subject.card().targets())
                .hasSize(25)
                .allSatisfy(
                        result -> assertThat(texts).contains(result.getTarget().getId()));
    }

    @Test
    void a_table_that_is_too_long_ends_with_the_number_of_rows_in_the_notes() throws IOException {
        Subject subject = SlideSamples.remedies(Locale.ENGLISH);
        String texts = WrittenSlides.texts(subject);
        String all = texts + WrittenSlides.notes(subject);

        assertThat(texts).contains("and 9 more, see the notes", "and 95 more, see the notes");
        assertThat(subject.card().getViolations())
                .hasSize(12)
                .allSatisfy(violation -> assertThat(all).contains(violation.explain(Locale.ENGLISH)));
    }

    private static void check(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(960, 540));
            assertThat(show.getProperties().getCoreProperties().getTitle()).isNotBlank();
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getPlaceholder(0).getTextType()).isEqualTo(Placeholder.TITLE);
                assertThat(slide.getTitle()).isNotBlank();
                slide.getShapes().forEach(SlideLayoutTest::check);
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
        if (shape instanceof XSLFTextShape text && text.getTextType() == null) {
            fits(text, text.getAnchor().getWidth(), text.getAnchor().getHeight());
        }
        if (shape instanceof XSLFTable table) {
            for (int row = 0; row < table.getNumberOfRows(); row++) {
                for (int column = 0; column < table.getNumberOfColumns(); column++) {
                    fits(table.getCell(row, column), span(table, row, column) - 6, table.getRowHeight(row) - 3);
                }
            }
        }
    }

    /** The width of a cell with those that are merged into it. */
    private static double span(XSLFTable table, int row, int column) {
        return IntStream.range(column, column + table.getCell(row, column).getGridSpan())
                .mapToDouble(table::getColumnWidth)
                .sum();
    }

    /** A text fits, by the estimate, with a tolerance of rounding to 1/100 of a point. */
    private static void fits(XSLFTextShape text, double width, double height) {
        if (!text.getText().isBlank()) {
            XSLFTextRun run = text.getTextParagraphs().get(0).getTextRuns().get(0);
            TextLook look = TextLook.of(run.getFontSize());
            assertThat(FittedText.height(text.getText(), run.isBold() ? look.bold() : look, width + 0.1))
                    .as(text.getText())
                    .isLessThanOrEqualTo(height + 0.1);
        }
    }
}

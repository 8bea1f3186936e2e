package org.closedloop.sla.examples.slides;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What the slides of a subject hold, read back. */
final class WrittenSlides {

    private WrittenSlides() {}

    /** The cells of the tables of a slide, row by row. */
    static List<List<String>> rows(Subject subject, int slide) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().get(slide).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .flatMap(table -> ((XSLFTable) table).getRows().stream())
                    .map(row ->
                            row.getCells().stream().map(XSLFTextShape::getText).toList())
                    .toList();
        }
    }

    static List<String> titles(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
        }
    }

    /** All texts outside charts. */
    static String texts(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .map(WrittenSlides::text)
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

    static String notes(Subject subject) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            return show.getSlides().stream()
                    .map(XSLFSlide::getNotes)
                    .filter(notes -> notes != null)
                    .flatMap(notes -> ((XSLFNotes) notes).getShapes().stream())
                    .map(WrittenSlides::text)
                    .collect(Collectors.joining("\n"));
        }
    }
}

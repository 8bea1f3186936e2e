package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.closedloop.sla.constraint.VisibleText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** A slide: its title, texts, tables and charts, and its notes. */
final class Page {

    /** The first point below the title. */
    static final double TOP = 80;

    /** The last point above the foot. */
    static final double BOTTOM = Deck.HEIGHT - 34;

    /** The room on the left and on the right of a text in a cell. */
    static final double CELL_INSET = 3;

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int EMU = 12700;

    /** Identifies the field of the slide's number; any identifier does. */
    private static final String FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private final Deck deck;
    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final SlideTexts words;
    private final List<String> notes = new ArrayList<>();

    Page(Deck deck, XMLSlideShow show, XSLFSlide slide, Subject subject, String title) {
        this.deck = deck;
        this.show = show;
        this.slide = slide;
        this.words = subject.words();
        XSLFTextShape placeholder = slide.getPlaceholders()[0];
        String visible = VisibleText.of(title);
        String shown = FittedText.shorten(visible, Deck.TITLE_LOOK, Deck.INNER, 1);
        fill(placeholder.setText(shown));
        if (!shown.equals(visible)) {
            note(visible);
        }
        foot(subject);
    }

    private void foot(Subject subject) {
        TextLook look = TextLook.of(9).in(Palette.QUIET);
        double y = Deck.HEIGHT - 26;
        String source = words.say(
                "foot",
                FittedText.shorten(VisibleText.of(subject.card().getCompany()), look, 400, 1),
                words.date(subject.card().getAsOf()));
        text(new Rectangle2D.Double(Deck.MARGIN, y, 640, 16), source, look);
        XSLFTextBox number = text(new Rectangle2D.Double(Deck.WIDTH - Deck.MARGIN - 60, y, 60, 16), "", look.right());
        CTTextField field = number.getTextParagraphs().get(0).getXmlObject().addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        CTTextCharacterProperties run = field.addNewRPr();
        run.setLang(words.languageTag());
        run.setSz((int) (look.size() * 100));
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(look.colour()));
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    /** Adds a line to the notes, where texts are in full. */
    void note(String text) {
        notes.add(VisibleText.of(text));
    }

    /** Writes the notes, after the last of them. */
    void finish() {
        if (notes.isEmpty()) {
            return;
        }
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(String.join("\n", notes));
            }
        }
    }

    /** Adds a text, which must fit its place, in one paragraph. */
    XSLFTextBox text(Rectangle2D at, String text, TextLook look) {
        return paragraphs(at, VisibleText.of(text), look);
    }

    /** Adds a text, which must fit its place, with a paragraph for each line. */
    private XSLFTextBox paragraphs(Rectangle2D at, String text, TextLook look) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(at);
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setWordWrap(true);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        set(box, text, look);
        return box;
    }

    /** Adds a text in the largest of two sizes in which it fits, and shortens it if it fits neither. */
    void fitted(Rectangle2D at, String text, TextLook look, double smaller) {
        fittedParagraphs(at, List.of(text), look, smaller);
    }

    /** Adds a text of several paragraphs in the largest of two sizes in which it fits. */
    void fittedParagraphs(Rectangle2D at, List<String> texts, TextLook look, double smaller) {
        String text = texts.stream().map(VisibleText::of).collect(Collectors.joining("\n"));
        TextLook fitting = FittedText.look(text, at.getWidth(), at.getHeight(), look, smaller);
        int lines = Math.max(1, (int) (at.getHeight() / (fitting.size() * FittedText.LINE)));
        String shown = FittedText.shorten(text, fitting, at.getWidth(), lines);
        if (!shown.equals(text)) {
            note(text);
        }
        paragraphs(at, shown, fitting);
    }

    /** Adds a coloured ground, without a meaning of its own. */
    XSLFAutoShape panel(Rectangle2D at, Color colour) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setAnchor(at);
        shape.setFillColor(colour);
        return shape;
    }

    /**
     * Adds a table.
     *
     * @param alternative describes it for those who cannot see it
     */
    XSLFTable table(Rectangle2D at, String alternative, double[] widths, double[] heights) {
        XSLFTable table = slide.createTable(heights.length, widths.length);
        table.setAnchor(at);
        for (int i = 0; i < widths.length; i++) {
            table.setColumnWidth(i, widths[i]);
        }
        for (int i = 0; i < heights.length; i++) {
            table.setRowHeight(i, heights[i]);
        }
        table.getCTTable().getTblPr().setFirstRow(true);
        describe((CTGraphicalObjectFrame) table.getXmlObject(), alternative);
        return table;
    }

    /** Sets a cell of a table to a text in one line, smaller or shortened where it does not fit the width. */
    void line(XSLFTableCell cell, double width, String text, TextLook look, double smaller, Color ground) {
        double inner = width - 2 * CELL_INSET;
        String visible = VisibleText.of(text);
        TextLook fitting = FittedText.look(visible, inner, look.size() * FittedText.LINE, look, smaller);
        cell(cell, FittedText.shorten(visible, fitting, inner, 1), fitting, ground);
    }

    /** Sets a cell of a table. */
    void cell(XSLFTableCell cell, String text, TextLook look, Color ground) {
        cell.setInsets(new Insets2D(1.5, CELL_INSET, 1.5, CELL_INSET));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(ground);
        for (var edge : TableCell.BorderEdge.values()) {
            cell.setBorderColor(edge, Palette.RULE);
            cell.setBorderWidth(edge, 0.5);
        }
        // LibreOffice takes a cell without text for one of 18 points, by which its row grows.
        set(cell, text.isEmpty() ? NO_BREAK_SPACE : VisibleText.of(text), look);
        CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (body.getBodyPr() == null) {
            // DrawingML requires it, and POI leaves it out of a new cell that is cleared.
            body.addNewBodyPr();
        }
    }

    /**
     * Adds a chart.
     *
     * @param alternative describes it for those who cannot see it
     */
    XSLFChart chart(Rectangle2D at, String alternative) {
        XSLFChart chart = show.createChart();
        ChartSheet.workbook(chart).getProperties().getCoreProperties().setCreated(Optional.of(deck.created()));
        slide.addChart(
                chart,
                new Rectangle2D.Double(at.getX() * EMU, at.getY() * EMU, at.getWidth() * EMU, at.getHeight() * EMU));
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        describe(tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1), alternative);
        return chart;
    }

    private static void describe(CTGraphicalObjectFrame frame, String alternative) {
        frame.getNvGraphicFramePr().getCNvPr().setDescr(VisibleText.of(alternative));
    }

    private void set(XSLFTextShape shape, String text, TextLook look) {
        shape.clearText();
        for (String line : text.split("\n", -1)) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(look.align());
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(line);
            run.setFontSize(look.size());
            run.setFontColor(look.colour());
            run.setBold(look.weight() == TextLook.Weight.BOLD);
            fill(run);
        }
    }

    /** Names the language of a text, for spelling and for reading aloud. */
    private void fill(XSLFTextRun run) {
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            (text.isSetRPr() ? text.getRPr() : text.addNewRPr()).setLang(words.languageTag());
        }
    }
}

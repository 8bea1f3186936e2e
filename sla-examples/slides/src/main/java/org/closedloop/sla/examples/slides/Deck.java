package org.closedloop.sla.examples.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.closedloop.sla.constraint.VisibleText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** A file of slides in 16:9 with one style of title. Lengths are in points, of 72 an inch. */
final class Deck implements Closeable {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 40;
    static final double INNER = WIDTH - 2 * MARGIN;

    /** Where a title stands. */
    static final Rectangle2D TITLE = new Rectangle2D.Double(MARGIN, 22, INNER, 42);

    static final TextLook TITLE_LOOK = TextLook.of(26).bold();
    private static final double TEMPLATE_WIDTH = 720;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Subject subject;
    private final XSLFSlideLayout layout;
    private final List<Page> pages = new ArrayList<>();

    Deck(Subject subject) {
        this.subject = subject;
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        this.layout = master.getLayout(SlideLayout.TITLE_ONLY);
        styleTitles(master);
        Arrays.stream(master.getSlideLayouts()).filter(other -> other != layout).forEach(Deck::widen);
        place(master.getPlaceholders());
        place(layout.getPlaceholders());
        XSLFAutoShape rule = layout.createAutoShape();
        rule.setAnchor(new Rectangle2D.Double(MARGIN, TITLE.getMaxY() + 2, INNER, 1.5));
        rule.setFillColor(Palette.NAVY);
        setProperties();
    }

    private static void styleTitles(XSLFSlideMaster master) {
        CTTextParagraphProperties style =
                master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
        style.setAlgn(STTextAlignType.L);
        CTTextCharacterProperties run = style.getDefRPr();
        run.setSz((int) (TITLE_LOOK.size() * 100));
        run.setB(true);
        if (run.isSetSolidFill()) {
            run.unsetSolidFill();
        }
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(Palette.NAVY));
    }

    /** The template's placeholders are those of a 4:3 page. */
    private static void place(XSLFTextShape[] placeholders) {
        double foot = HEIGHT - 30;
        for (XSLFTextShape shape : placeholders) {
            Placeholder kind = shape.getTextType();
            if (kind == Placeholder.TITLE) {
                shape.setAnchor(TITLE);
                shape.setInsets(new Insets2D(0, 0, 0, 0));
            } else if (kind == Placeholder.BODY) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN, 84, INNER, foot - 92));
            } else if (kind == Placeholder.DATETIME) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN, foot, 200, 20));
            } else if (kind == Placeholder.FOOTER) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN + 220, foot, INNER - 440, 20));
            } else if (kind == Placeholder.SLIDE_NUMBER) {
                shape.setAnchor(new Rectangle2D.Double(WIDTH - MARGIN - 200, foot, 200, 20));
            }
        }
    }

    /** The template's other layouts, too, are those of a 4:3 page. */
    private static void widen(XSLFSlideLayout other) {
        for (XSLFTextShape shape : other.getPlaceholders()) {
            Rectangle2D at = shape.getAnchor();
            if (at != null) {
                double factor = WIDTH / TEMPLATE_WIDTH;
                shape.setAnchor(
                        new Rectangle2D.Double(at.getX() * factor, at.getY(), at.getWidth() * factor, at.getHeight()));
            }
        }
    }

    private void setProperties() {
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(subject.words()
                .say(
                        "file.title",
                        subject.card().getCompany(),
                        subject.words().date(subject.card().getAsOf())));
        // XML cannot contain NUL: PowerPoint could not open the file.
        core.setCreator(VisibleText.of(subject.card().getCompany()));
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(subject.words().languageTag()));
        core.setCreated(Optional.of(created()));
        core.setModified(Optional.of(created()));
    }

    /** The close of the day that was scored stands for the time of the file, which does not depend on the clock. */
    Date created() {
        return Date.from(subject.card()
                .getAsOf()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
    }

    /** Adds a slide. */
    Page page(String title) {
        Page page = new Page(this, show, show.createSlide(layout), subject, title);
        pages.add(page);
        return page;
    }

    /** The file; nothing is added afterwards. */
    byte[] toBytes() throws IOException {
        pages.forEach(Page::finish);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}

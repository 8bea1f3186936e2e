package org.closedloop.sla.examples.slides;

import java.awt.Color;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The colours, lines and texts of charts. */
final class ChartStyle {

    private ChartStyle() {}

    static XDDFSolidFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(colour)));
    }

    /** A line; its width in points. */
    static XDDFLineProperties line(Color colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(width);
        return line;
    }

    static void text(CTTextBody body, double size, Color colour) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties run = body.addNewP().addNewPPr().addNewDefRPr();
        run.setSz((int) (size * 100));
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(colour));
    }

    /** Labels each column with its value, at its end. */
    static void labels(CTDLbls labels, String format, double size) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        // A ground of its own keeps a label legible where a line crosses it.
        labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(Palette.WHITE));
        text(labels.addNewTxPr(), size, Palette.INK);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}

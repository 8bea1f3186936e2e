#!/usr/bin/env bash
#
# openhtmltopdf-pdfbox 1.1.24 with openhtmltopdf-svg-support 1.1.24: the bar of a chart as inline SVG, which every browser
# draws.
#
# HTML needs no namespace for an inline drawing, and one expects a bar, or a warning.
#
# Seen: without xmlns, the bar is left out, and nothing is logged. With it, the bar is drawn; but in the cell of a table,
# where its width is 100%, the whole page ends in an IllegalArgumentException, until the bar has a min-width.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.24</version></dependency>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-svg-support</artifactId><version>1.1.24</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib
cat > Draw.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

class Draw {
    static String bar(String page, String namespace, String style) throws Exception {
        String bar = "<svg " + namespace + " viewBox='0 0 100 14' style='display: block; width: 100%; height: 14px; "
                + style + "'><rect fill='#ff0000' width='60' height='14'/></svg>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent("<html><head><title>x</title></head><body>" + page.formatted(bar) + "</body></html>", null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IllegalArgumentException e) {
            return "IllegalArgumentException";
        }
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 36);
            for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
                if ((image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == 0xFF0000) {
                    return "drawn";
                }
            }
            return "left out";
        }
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        String xmlns = "xmlns='http://www.w3.org/2000/svg'";
        String cell = "<table style='width: 100%%'><tr><td>a</td><td>%s</td></tr></table>";
        System.out.println("without xmlns: " + bar("<p>%s</p>", "", ""));
        System.out.println("with xmlns: " + bar("<p>%s</p>", xmlns, ""));
        System.out.println("in a cell: " + bar(cell, xmlns, ""));
        System.out.println("in a cell, with a min-width: " + bar(cell, xmlns, "min-width: 40px"));
    }
}
JAVA
seen=$(java -Djava.awt.headless=true -cp 'lib/*' Draw.java 2> error.txt) || { cat error.txt; exit 1; }
echo "$seen"
expected='without xmlns: left out
with xmlns: drawn
in a cell: IllegalArgumentException
in a cell, with a min-width: drawn'
[ "$seen" = "$expected" ] || { echo "not what was seen before"; exit 1; }

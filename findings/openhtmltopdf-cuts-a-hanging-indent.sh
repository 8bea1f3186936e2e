#!/usr/bin/env bash
#
# openhtmltopdf-pdfbox 1.1.24: a paragraph whose number hangs in the margin, by a negative text-indent and a number that is
# an inline-block, as browsers and WeasyPrint print it.
#
# One expects the same lines on paper as in a browser.
#
# Seen: the first line is laid out too wide by the indent. It ends beyond the right margin, where the words are cut off,
# and nothing is logged. With a number that floats in the margin, every line ends within it.
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
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib
cat > Print.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

class Print {
    static float right;

    static String end(String style) throws Exception {
        String words = "marketing and sales promise each other measurable services and report on them ".repeat(4);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent("<html><head><title>x</title><style>@page { size: 300pt 300pt; margin: 30pt; }\n"
                + "body { margin: 0; }\n" + style + "</style></head><body><p><strong>1.1</strong> " + words
                + "</p></body></html>", null);
        builder.toStream(out);
        builder.run();
        right = 0;
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                for (TextPosition place : places) {
                    if (!place.getUnicode().isBlank()) {
                        right = Math.max(right, place.getXDirAdj() + place.getWidthDirAdj());
                    }
                }
            }
        };
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            stripper.getText(pdf);
        }
        return right > 270.5 ? "beyond the margin" : "within the margin";
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        System.out.println("number as inline-block: text ends " + end("p { padding-left: 30pt; text-indent: -30pt; }"
                + " strong { display: inline-block; min-width: 30pt; text-indent: 0; }"));
        System.out.println("number as float: text ends " + end("p { padding-left: 30pt; }"
                + " strong { float: left; width: 30pt; margin-left: -30pt; }"));
    }
}
JAVA
seen=$(java -cp 'lib/*' Print.java 2> error.txt) || { cat error.txt; exit 1; }
echo "$seen"
expected='number as inline-block: text ends beyond the margin
number as float: text ends within the margin'
[ "$seen" = "$expected" ] || { echo "not what was seen before"; exit 1; }

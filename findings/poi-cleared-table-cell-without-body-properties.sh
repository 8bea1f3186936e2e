#!/usr/bin/env bash
#
# Apache POI 5.5.1 (poi-ooxml with poi-ooxml-lite): a table of two cells on a slide. The first cell is cleared before a
# text is added, as one does to set a text that may have been there before; the second is not.
#
# One expects both cells to be written alike, and the element bodyPr in both: the schema of DrawingML (ECMA-376,
# CT_TextBody) requires it as the first child of a text body.
#
# Seen: clearText() of a cell that has no text yet makes an empty text body, and the text that is added later does not
# complete it. The cleared cell is written without bodyPr, so that the file is not valid by the schema; POI reads it.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 1; }

cat > Cells.java <<'JAVA'
import java.io.*;
import org.apache.poi.xslf.usermodel.*;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

class Cells {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFTable table = show.createSlide().createTable(1, 2);
            table.getCell(0, 0).clearText();
            for (int i = 0; i < 2; i++) {
                table.getCell(0, i).addNewTextParagraph().addNewTextRun().setText("text");
            }
            show.write(file);
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file.toByteArray()))) {
            XSLFTable table = (XSLFTable) show.getSlides().get(0).getShapes().get(0);
            for (int i = 0; i < 2; i++) {
                CTTableCell cell = (CTTableCell) table.getCell(0, i).getXmlObject();
                System.out.println((i == 0 ? "cleared" : "not cleared") + ": text '" + table.getCell(0, i).getText()
                        + "', bodyPr " + (cell.getTxBody().getBodyPr() == null ? "absent" : "present"));
            }
        }
    }
}
JAVA
java -cp 'lib/*' Cells.java > printed.txt 2> errors.txt || { cat errors.txt; exit 1; }
grep -v 'Log4j API' printed.txt > seen.txt

cat > expected.txt <<'TXT'
cleared: text 'text', bodyPr absent
not cleared: text 'text', bodyPr present
TXT
cat seen.txt
diff expected.txt seen.txt

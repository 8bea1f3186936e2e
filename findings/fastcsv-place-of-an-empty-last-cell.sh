#!/usr/bin/env bash
#
# FastCSV 4.4.0: the cells that it hands to a handler of one's own, as a part of its buffer, where the input ends with
# an empty cell and no line break. Spreadsheets and scripts often leave out the last line break.
#
# One expects that the offset of an empty cell is the place where it is, behind the last separator.
#
# Seen: with a line break at the end, the offsets of the cells of "7,web," are 0, 2 and 6. Without it, that of the empty
# cell is 0, the beginning of the row; a cell that is not empty has the same offset in both. The length, 0, is right.
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
    <dependency><groupId>de.siegmar</groupId><artifactId>fastcsv</artifactId><version>4.4.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > Places.java <<'JAVA'
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.StringReader;

class Places extends CsvCallbackHandler<String> {
    private final StringBuilder cells = new StringBuilder();
    private int count;

    public static void main(String[] args) throws Exception {
        for (String text : new String[] {"7,web,\n", "7,web,", "7,web,a\n", "7,web,a", ",,\n", ",,"}) {
            CsvReader<String> reader = CsvReader.builder().build(new Places(), new StringReader(text));
            System.out.println(text.replace("\n", "\\n") + " |" + reader.iterator().next());
        }
    }

    @Override
    protected void beginRecord(long line) {
        cells.setLength(0);
        count = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cells.append(" ").append(offset).append("+").append(length);
        count++;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {}

    @Override
    protected void setEmpty() {}

    @Override
    protected String buildRecord() {
        return cells.toString();
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }
}
JAVA
java -cp 'lib/*' Places.java > seen.txt

cat > expected.txt <<'TXT'
7,web,\n | 0+1 2+3 6+0
7,web, | 0+1 2+3 0+0
7,web,a\n | 0+1 2+3 6+1
7,web,a | 0+1 2+3 6+1
,,\n | 0+0 1+0 2+0
,, | 0+0 1+0 0+0
TXT
cat seen.txt
diff expected.txt seen.txt

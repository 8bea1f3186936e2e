#!/usr/bin/env bash
#
# Apache POI 5.5.1 (poi-ooxml with poi-ooxml-lite): a line chart of four months of which the second has no value, as for
# a month without data, written and read back.
#
# One expects the numbers that were read to be at the places where they were written: 10, none, 30, 40.
#
# Seen: the file is right, its cache has a count of four and points 0, 2 and 3. The data source that the chart returns
# counts four points, too, but getPointAt(1) is 30 and getPointAt(2) is 40: it takes the second and the third point
# that the cache holds, not those with the index. A test that reads a chart back this way compares March with February.
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

cat > Gaps.java <<'JAVA'
import java.io.*;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.*;
import org.apache.poi.xslf.usermodel.*;

class Gaps {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFChart chart = show.createChart();
            show.createSlide().addChart(chart, new java.awt.Rectangle(0, 0, 5_000_000, 3_000_000));
            XDDFCategoryAxis months = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
            XDDFChartData data = chart.createData(ChartTypes.LINE, months, values);
            String[] names = {"Jan", "Feb", "Mar", "Apr"};
            Integer[] numbers = {10, null, 30, 40};
            String first = chart.formatRange(new CellRangeAddress(1, 4, 0, 0));
            String second = chart.formatRange(new CellRangeAddress(1, 4, 1, 1));
            data.addSeries(
                    XDDFDataSourcesFactory.fromArray(names, first, 0),
                    XDDFDataSourcesFactory.fromArray(numbers, second, 1)).setTitle("SQL", chart.setSheetTitle("SQL", 1));
            chart.plot(data);
            show.write(file);
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file.toByteArray()))) {
            XSLFChart chart = show.getCharts().get(0);
            var cache = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0).getVal().getNumRef().getNumCache();
            System.out.println("count in the file: " + cache.getPtCount().getVal());
            for (var point : cache.getPtArray()) {
                System.out.println("point " + point.getIdx() + " in the file: " + point.getV());
            }
            var read = chart.getChartSeries().get(0).getSeries(0).getValuesData();
            System.out.println("points read: " + read.getPointCount());
            for (int i = 0; i < 3; i++) {
                System.out.println("point " + i + " read: " + read.getPointAt(i));
            }
        }
    }
}
JAVA
java -cp 'lib/*' Gaps.java > printed.txt 2> errors.txt || { cat errors.txt; exit 1; }
grep -v 'Log4j API' printed.txt > seen.txt

cat > expected.txt <<'TXT'
count in the file: 4
point 0 in the file: 10
point 2 in the file: 30
point 3 in the file: 40
points read: 4
point 0 read: 10.0
point 1 read: 30.0
point 2 read: 40.0
TXT
cat seen.txt
diff expected.txt seen.txt

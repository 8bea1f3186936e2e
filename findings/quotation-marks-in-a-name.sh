#!/usr/bin/env bash
#
# FastCSV 4.4.0, Commons CSV 1.14.1 (RFC4180), univocity-parsers 2.9.1, opencsv 5.12.0, Papa Parse 5.7.1, csv-parse
# 7.0.3 and d3-dsv 3.0.2, each with its defaults: company names with quotation marks in a CSV that does not quote its
# cells, as bcp of SQL Server and many a hand-written export have it.
#
# RFC 4180 leaves such cells undefined, and one expects two camps: those that refuse the record and those that take
# the marks as they are.
#
# Seen: five results for one line. 2,"Acme" AG,12.5,won is refused by FastCSV, Commons CSV and csv-parse. univocity
# keeps the text as it is, opencsv drops the first of the two marks. Papa Parse goes on to the next mark that stands
# before a comma or a line's end, across lines: the record swallows the one after it (it does report an error, beside
# data that look complete). d3-dsv takes the character after the closing mark for a separator, whatever it is: AG is a
# cell of its own, and the amount is now where the stage was. And a mark inside a name, Acme 5" pipe, is refused by
# opencsv and csv-parse, which every other one reads.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . papaparse@5.7.1 csv-parse@7.0.3 d3-dsv@3.0.2 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>de.siegmar</groupId><artifactId>fastcsv</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency>
    <dependency><groupId>com.univocity</groupId><artifactId>univocity-parsers</artifactId><version>2.9.1</version></dependency>
    <dependency><groupId>com.opencsv</groupId><artifactId>opencsv</artifactId><version>5.12.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

printf '2,"Acme" AG,12.5,won\n3,Beta,7,"lost"\n' > around.csv
printf '2,Acme 5" pipe,12.5,won\n3,Beta,7,lost\n' > inside.csv

cat > Read.java <<'JAVA'
import com.opencsv.CSVReader;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

public class Read {
    public static void main(String[] args) throws Exception {
        for (String file : args) {
            String text = Files.readString(Path.of(file));
            show(file, "fastcsv", () -> CsvReader.builder().ofCsvRecord(text).stream().map(row -> row.getFields()).toList());
            show(file, "commons-csv", () -> CSVFormat.RFC4180.parse(new StringReader(text)).stream().map(row -> row.toList()).toList());
            show(file, "univocity", () -> lists(new CsvParser(new CsvParserSettings()).parseAll(new StringReader(text)).stream()));
            show(file, "opencsv", () -> lists(new CSVReader(new StringReader(text)).readAll().stream()));
        }
    }

    static List<List<String>> lists(Stream<String[]> rows) {
        return rows.map(List::of).toList();
    }

    static void show(String file, String reader, Callable<List<List<String>>> read) {
        String seen;
        try {
            seen = "";
            for (List<String> row : read.call()) {
                seen += " [" + String.join("|", row) + "]";
            }
        } catch (Exception e) {
            seen = " refused";
        }
        System.out.println(file + " " + reader + seen);
    }
}
JAVA
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const show = (reader, read) => {
    let seen;
    try { seen = read().map((row) => ' [' + row.join('|').replaceAll('\n', '~') + ']').join(''); } catch (e) { seen = ' refused'; }
    console.log(file + ' ' + reader + seen);
  };
  show('papaparse', () => Papa.parse(text, { skipEmptyLines: true }).data);
  show('csv-parse', () => parse(text));
  show('d3-dsv', () => csvParseRows(text));
}
JS
{ java -cp 'lib/*' Read.java around.csv inside.csv 2> /dev/null; node read.mjs around.csv inside.csv; } > seen.txt

cat > expected.txt <<'TXT'
around.csv fastcsv refused
around.csv commons-csv refused
around.csv univocity [2|"Acme" AG|12.5|won] [3|Beta|7|lost]
around.csv opencsv [2|Acme" AG|12.5|won] [3|Beta|7|lost]
inside.csv fastcsv [2|Acme 5" pipe|12.5|won] [3|Beta|7|lost]
inside.csv commons-csv [2|Acme 5" pipe|12.5|won] [3|Beta|7|lost]
inside.csv univocity [2|Acme 5" pipe|12.5|won] [3|Beta|7|lost]
inside.csv opencsv refused
around.csv papaparse [2|Acme" AG,12.5,won~3,Beta,7,"lost]
around.csv csv-parse refused
around.csv d3-dsv [2|Acme|AG|12.5|won] [3|Beta|7|lost]
inside.csv papaparse [2|Acme 5" pipe|12.5|won] [3|Beta|7|lost]
inside.csv csv-parse refused
inside.csv d3-dsv [2|Acme 5" pipe|12.5|won] [3|Beta|7|lost]
TXT
cat seen.txt
diff expected.txt seen.txt

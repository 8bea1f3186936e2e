#!/usr/bin/env bash
#
# Apache POI 5.5.1 (poi-ooxml) with the dependencies that it declares, among them log4j-api 2.24.3, and no logging
# library besides: a program that writes a presentation to its standard output, as a report in a pipe does.
#
# One expects the file and nothing else on standard output.
#
# Seen: before the file comes a line of text with a time, "main ERROR Log4j API could not find a logging provider.",
# on standard output and not on standard error, so that what arrives is no ZIP file: it does not begin with PK. With
# log4j-api 2.25.3 in place of 2.24.3 the same line goes to standard error, and the file is whole.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
project() {
  mkdir "$1"
  cat > "$1/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    $2
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
  (cd "$1" && mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib)
}
project declared ""
project newer "<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-api</artifactId><version>2.25.3</version></dependency>"

cat > Write.java <<'JAVA'
import org.apache.poi.xslf.usermodel.XMLSlideShow;

class Write {
    public static void main(String[] args) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide();
            show.write(System.out);
        }
    }
}
JAVA
for version in declared newer; do
  java -cp "$version/lib/*" Write.java > "$version/out.pptx" 2> "$version/errors.txt"
  echo "$version: $(cd "$version/lib" && ls log4j-api-*.jar)"
  echo "begins with PK: $([ "$(head -c 2 "$version/out.pptx")" = PK ] && echo yes || echo no)"
  echo "lines of the message on standard output: $(grep -ac 'could not find a logging provider' "$version/out.pptx" || true)"
  echo "lines of the message on standard error: $(grep -c 'could not find a logging provider' "$version/errors.txt" || true)"
done > seen.txt

cat > expected.txt <<'TXT'
declared: log4j-api-2.24.3.jar
begins with PK: no
lines of the message on standard output: 1
lines of the message on standard error: 0
newer: log4j-api-2.25.3.jar
begins with PK: yes
lines of the message on standard output: 0
lines of the message on standard error: 1
TXT
cat seen.txt
diff expected.txt seen.txt

#!/usr/bin/env bash
#
# snakeyaml-engine 3.2, of which Jackson 3 brings 3.0.1, SnakeYAML 2.5 and js-yaml 5.5.0 (npm): a text with U+2028 or
# U+2029, which word processors and browsers write for a line break in a paragraph.
#
# One expects that the escapes "\L" and "\P", which YAML 1.1 and 1.2 both define, are read, as "\N" is.
#
# Seen: js-yaml writes these escapes. snakeyaml-engine, a parser of YAML 1.2, refuses the document: "found unknown
# escape character L(76)". It reads "\N", "\_" and "\u2028". SnakeYAML, of the same authors, reads all of them.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . js-yaml@5.5.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>3.2</version></dependency>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.5</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

node -e 'console.log(require("js-yaml").dump(["a\u2028b", "a\u2029b"]).trim())' > written.yaml
cat > Read.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.Yaml;

class Read {
    public static void main(String[] args) throws Exception {
        List<String> documents = new ArrayList<>(Files.readAllLines(Path.of("written.yaml")));
        documents.addAll(List.of("- \"a\\Nb\"", "- \"a\\_b\"", "- \"a\\u2028b\""));
        for (String document : documents) {
            String engine;
            try {
                engine = visible(new Load(LoadSettings.builder().build()).loadFromString(document));
            } catch (RuntimeException e) {
                engine = e.getMessage().lines().filter(line -> line.startsWith("found")).findFirst().orElseThrow();
            }
            System.out.println(document + " | " + engine + " | " + visible(new Yaml().load(document)));
        }
    }

    private static String visible(Object read) {
        StringBuilder text = new StringBuilder();
        read.toString().chars().forEach(c -> text.append(c < 127 ? String.valueOf((char) c) : String.format("<%x>", c)));
        return text.toString();
    }
}
JAVA
java -cp 'lib/*' Read.java > seen.txt

cat > expected.txt <<'TXT'
- "a\Lb" | found unknown escape character L(76) | [a<2028>b]
- "a\Pb" | found unknown escape character P(80) | [a<2029>b]
- "a\Nb" | [a<85>b] | [a<85>b]
- "a\_b" | [a<a0>b] | [a<a0>b]
- "a\u2028b" | [a<2028>b] | [a<2028>b]
TXT
cat seen.txt
diff expected.txt seen.txt

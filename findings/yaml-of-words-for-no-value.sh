#!/usr/bin/env bash
#
# yaml 2.9.1 and js-yaml 5.5.0 (npm), SnakeYAML 2.5 and Jackson's YAML 3.1.0 (snakeyaml-engine): a list of the words
# that CRMs, databases and spreadsheets print for "no value", as a mapping document would have it.
#
# One expects a list of texts, or an error that names the line.
#
# Seen: the very words that mean nothing elsewhere mean something to YAML. In a block list "- -" is a list with null
# in it, and "- #N/A" is null, with all four parsers and without an error. Of [null, ~, NULL, Null] Jackson keeps
# three as texts and makes the first one null; the others make all four null. [-, x] is two texts to SnakeYAML and an
# error to the three others. And an id without quotes, 0065E0000000003, is 65000 to all but Jackson, 00123 is 83 to
# SnakeYAML.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . yaml@2.9.1 js-yaml@5.5.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>tools.jackson.dataformat</groupId>
      <artifactId>jackson-dataformat-yaml</artifactId>
      <version>3.1.0</version>
    </dependency>
    <dependency>
      <groupId>org.yaml</groupId>
      <artifactId>snakeyaml</artifactId>
      <version>2.5</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > documents.json <<'JSON'
["- -\n- #N/A\n- x", "[null, ~, NULL, Null]", "[-, x]", "[0065E0000000003, 00123]"]
JSON
cat > read.js <<'JS'
const show = (parser, read) => {
  for (const text of JSON.parse(require('fs').readFileSync('documents.json', 'utf8'))) {
    let seen;
    try { seen = JSON.stringify(read(text)); } catch (e) { seen = 'refused'; }
    console.log(parser + ' ' + JSON.stringify(text) + ' ' + seen);
  }
};
show('yaml', require('yaml').parse);
show('js-yaml', require('js-yaml').load);
JS
cat > Read.java <<'JAVA'
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

public class Read {
    public static void main(String[] args) {
        var json = JsonMapper.shared();
        for (var text : json.readTree(Path.of("documents.json").toFile())) {
            show("snakeyaml", text.asString(), () -> json.writeValueAsString(new Yaml().load(text.asString())));
            show("jackson", text.asString(), () -> YAMLMapper.shared().readTree(text.asString()).toString());
        }
    }

    static void show(String parser, String text, java.util.concurrent.Callable<String> read) {
        String seen;
        try {
            seen = read.call();
        } catch (Exception e) {
            seen = "refused";
        }
        System.out.println(parser + " " + JsonMapper.shared().writeValueAsString(text) + " " + seen);
    }
}
JAVA
{ node read.js; java -cp 'lib/*' Read.java; } | LC_ALL=C sort > seen.txt

cat > expected.txt <<'TXT'
jackson "- -\n- #N/A\n- x" [[null],null,"x"]
jackson "[-, x]" refused
jackson "[0065E0000000003, 00123]" ["0065E0000000003","00123"]
jackson "[null, ~, NULL, Null]" [null,"~","NULL","Null"]
js-yaml "- -\n- #N/A\n- x" [[null],null,"x"]
js-yaml "[-, x]" refused
js-yaml "[0065E0000000003, 00123]" [65000,123]
js-yaml "[null, ~, NULL, Null]" [null,null,null,null]
snakeyaml "- -\n- #N/A\n- x" [[null],null,"x"]
snakeyaml "[-, x]" ["-","x"]
snakeyaml "[0065E0000000003, 00123]" [65000.0,83]
snakeyaml "[null, ~, NULL, Null]" [null,null,null,null]
yaml "- -\n- #N/A\n- x" [[null],null,"x"]
yaml "[-, x]" refused
yaml "[0065E0000000003, 00123]" [65000,123]
yaml "[null, ~, NULL, Null]" [null,null,null,null]
TXT
cat seen.txt
diff expected.txt seen.txt

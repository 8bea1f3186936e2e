#!/usr/bin/env bash
#
# js-yaml 5.5.0 (npm) and jackson-dataformat-yaml 3.2.4 with default settings: targets of an agreement that share one
# object for their window, as they do after a script has filled them from one constant.
#
# One expects Jackson to read the targets as JavaScript has them, or to refuse the document: aliases have been a
# part of YAML since 1.0.
#
# Seen: js-yaml writes the shared window once, with an anchor, and an alias for the second target. SnakeYAML resolves
# the alias. Jackson's tree has the name of the anchor as a text in place of the window, and of the shared list; it
# reports nothing.
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
    <dependency><groupId>tools.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>3.2.4</version></dependency>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.5</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

node -e '
const monthly = {length: "month", alignment: "calendar"};
const informed = ["marketing", "sales"];
console.log(require("js-yaml").dump({targets: [
  {id: "sql-volume", window: monthly, informed},
  {id: "sql-response", window: monthly, informed}]}).trim());' > written.yaml
cat > Read.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.dataformat.yaml.YAMLMapper;

class Read {
    public static void main(String[] args) throws Exception {
        String text = Files.readString(Path.of("written.yaml"));
        System.out.println("Jackson: " + new YAMLMapper().readTree(text).at("/targets/1"));
        System.out.println("SnakeYAML: " + new Yaml().load(text));
    }
}
JAVA
{ cat written.yaml; java -cp 'lib/*' Read.java; } > seen.txt

cat > expected.txt <<'TXT'
targets:
  - id: sql-volume
    window: &ref_0
      length: month
      alignment: calendar
    informed: &ref_1
      - marketing
      - sales
  - id: sql-response
    window: *ref_0
    informed: *ref_1
Jackson: {"id":"sql-response","window":"ref_0","informed":"ref_1"}
SnakeYAML: {targets=[{id=sql-volume, window={length=month, alignment=calendar}, informed=[marketing, sales]}, {id=sql-response, window={length=month, alignment=calendar}, informed=[marketing, sales]}]}
TXT
cat seen.txt
diff expected.txt seen.txt

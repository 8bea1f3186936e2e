#!/usr/bin/env bash
#
# snakeyaml-engine 3.0.1 and jackson-dataformat-yaml 3.2.4, both with default settings: texts with emoji, of lengths from
# 1000 to 1100 characters.
#
# One expects a text that the mapper writes to be read back equal by the same mapper, whatever its length, as YAML admits
# every character above U+FFFF.
#
# Seen: the parser fills a buffer of 1025 chars. Where it ends between the two halves of a surrogate pair, the parser
# reads one more char beyond the end of its buffer, and fails with IndexOutOfBoundsException, which is none of YAML
# or of Jackson, so that a caller who catches those does not catch it. It fails for 51 of 101 lengths; with letters in
# place of emoji, every length is read.
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
    <dependency><groupId>tools.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>3.2.4</version></dependency>
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>3.0.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > Read.java <<'JAVA'
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.dataformat.yaml.YAMLMapper;

class Read {
    public static void main(String[] args) {
        for (String filling : new String[] {"\ud83d\ude00", "ab"}) {
            Map<String, Integer> engine = new TreeMap<>();
            Map<String, Integer> mapper = new TreeMap<>();
            YAMLMapper jackson = new YAMLMapper();
            for (int length = 1000; length <= 1100; length++) {
                String text = "x".repeat(length % 2) + filling.repeat(length / 2);
                Map<String, String> map = Map.of("k", text);
                String yaml = jackson.writeValueAsString(map);
                count(engine, () -> new Load(LoadSettings.builder().build()).loadFromString(yaml).equals(map));
                count(mapper, () -> jackson.readValue(yaml, Map.class).equals(map));
            }
            String what = filling.equals("ab") ? "letters" : "emoji";
            System.out.println(what + ", snakeyaml-engine: " + engine);
            System.out.println(what + ", Jackson: " + mapper);
        }
    }

    private static void count(Map<String, Integer> results, java.util.function.BooleanSupplier read) {
        String result;
        try {
            result = read.getAsBoolean() ? "equal" : "changed";
        } catch (RuntimeException e) {
            result = e.getClass().getSimpleName();
        }
        results.merge(result, 1, Integer::sum);
    }
}
JAVA
java -cp 'lib/*' Read.java > seen.txt

cat > expected.txt <<'TXT'
emoji, snakeyaml-engine: {IndexOutOfBoundsException=51, equal=50}
emoji, Jackson: {IndexOutOfBoundsException=51, equal=50}
letters, snakeyaml-engine: {equal=101}
letters, Jackson: {equal=101}
TXT
cat seen.txt
diff expected.txt seen.txt

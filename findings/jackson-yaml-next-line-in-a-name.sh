#!/usr/bin/env bash
#
# jackson-dataformat-yaml 3.2.4 with default settings: a map with a name that has U+0085 in it, which the ellipsis of
# Windows-1252 becomes where its byte 0x85 is decoded as ISO 8859-1.
#
# One expects what the mapper writes to be read back equal by the same mapper, as it is with any other character.
#
# Seen: the name is written without quotes. At the beginning of a name, U+0085 is lost; between blanks, the three become
# one blank; alone it makes a document that the same mapper cannot read. Values are in quotes by default and read back
# equal; with MINIMIZE_QUOTES they are changed as names are, and alone it becomes null. None of it is reported.
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
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > Write.java <<'JAVA'
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

class Write {
    public static void main(String[] args) {
        YAMLMapper usual = new YAMLMapper();
        YAMLMapper few = YAMLMapper.builder().enable(YAMLWriteFeature.MINIMIZE_QUOTES).build();
        for (String text : new String[] {"a\u0085b", "a \u0085 b", "\u0085a", "\u0085", "\u00a0a"}) {
            show("name", usual, Map.of(text, "v"));
            show("value", usual, Map.of("k", text));
            show("value with few quotes", few, Map.of("k", text));
        }
    }

    private static void show(String what, YAMLMapper mapper, Map<String, String> map) {
        String read;
        try {
            read = String.valueOf(mapper.readValue(mapper.writeValueAsString(map), Map.class));
        } catch (RuntimeException e) {
            read = e.getClass().getSimpleName();
        }
        boolean equal = read.equals(map.toString());
        System.out.println(visible(map.toString()) + " " + what + ": " + (equal ? "equal" : visible(read)));
    }

    private static String visible(String text) {
        return text.replace("\u0085", "<85>").replace("\u00a0", "<a0>");
    }
}
JAVA
java -cp 'lib/*' Write.java > seen.txt

cat > expected.txt <<'TXT'
{a<85>b=v} name: equal
{k=a<85>b} value: equal
{k=a<85>b} value with few quotes: equal
{a <85> b=v} name: {a b=v}
{k=a <85> b} value: equal
{k=a <85> b} value with few quotes: {k=a b}
{<85>a=v} name: {a=v}
{k=<85>a} value: equal
{k=<85>a} value with few quotes: {k=a}
{<85>=v} name: JacksonYAMLParseException
{k=<85>} value: equal
{k=<85>} value with few quotes: {k=null}
{<a0>a=v} name: equal
{k=<a0>a} value: equal
{k=<a0>a} value with few quotes: equal
TXT
cat seen.txt
diff expected.txt seen.txt

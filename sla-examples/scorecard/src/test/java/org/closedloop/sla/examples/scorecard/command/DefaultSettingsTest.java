package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default locale, time zone and charset of the machine change no byte of what the commands print and write. */
class DefaultSettingsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void every_output_is_the_same_with_other_default_settings() throws Exception {
        Map<String, String> here =
                outputs("zurich", "-Duser.language=en", "-Duser.timezone=Europe/Zurich", "-Dfile.encoding=UTF-8");
        Map<String, String> turkey = outputs(
                "apia",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-9");
        Map<String, String> thailand = outputs(
                "kathmandu",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=UTF-16");

        assertThat(here).containsKeys("contract.html", "slides.pptx", "schedule.ics", "leads.ndjson", "renewed.yaml");
        assertThat(here.get("printed-11.err")).contains("exit code 0");
        assertThat(different(here, turkey)).isEmpty();
        assertThat(different(here, thailand)).isEmpty();
    }

    /** The names of the files that only one run wrote, or whose bytes differ. */
    private static Set<String> different(Map<String, String> one, Map<String, String> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return names;
    }

    /** The files of a run, by name; a byte is a character. */
    private Map<String, String> outputs(String name, String... settings) throws IOException, InterruptedException {
        Path outputs = Files.createDirectory(directory.resolve(name));
        Path errors = directory.resolve(name + ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryOutput.class.getName()));
        Process process = new ProcessBuilder(command)
                .directory(outputs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        try (Stream<Path> files = Files.list(outputs)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return contents;
        }
    }
}

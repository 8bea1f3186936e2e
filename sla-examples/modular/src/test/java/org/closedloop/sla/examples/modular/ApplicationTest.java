package org.closedloop.sla.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.modular.ApplicationModules.APPLICATION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    private static final Path PAGES =
            Path.of("../crm-pipeline-tests/src/test/resources/org/closedloop/sla/examples/pipeline");

    private static final String EXPECTED = """
            host: company: darf nicht leer sein
            host: id: darf keinen Platzhalter enthalten, enthält aber [ID]
            host: version: die Version muss positiv sein
            library: agreement '[ID]', id: must not contain a placeholder, but contains [ID]
            library: agreement '[ID]': version must be positive, but was 0
            library: agreement '[ID]', company: must not be blank
            <title>Leistungsvereinbarung zwischen Marketing und Sales – Kander Pumpen AG</title>
            Kander Pumpen AG as of 31 Mar 2026: score 82.6%; 3 windows met, 3 missed, 0 at risk.
            kander-sla-2026""";

    private final ApplicationModules modules = ApplicationModules.find();

    @Test
    void runs_on_the_module_path(@TempDir Path directory) throws IOException, InterruptedException {
        assertThat(output(directory, Path.of(System.getProperty("java.home")), "--module-path", modules.path(true)))
                .isEqualTo(EXPECTED);
    }

    @Test
    void runs_as_an_image_of_jlink(@TempDir Path directory) throws IOException, InterruptedException {
        Path image = directory.resolve("image");
        assertThat(modules.automatic()).isEmpty();
        assertThat(ApplicationModules.run(
                        "jlink",
                        "--module-path",
                        modules.path(true),
                        "--add-modules",
                        APPLICATION,
                        "--output",
                        image.toString()))
                .isEqualTo("0\n");
        assertThat(output(directory, image)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--module-path", "--class-path"})
    void compiles_without_a_warning(String option, @TempDir Path directory) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                option,
                modules.path(false),
                "-d",
                directory.resolve("classes").toString()));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> option.equals("--module-path") || !source.endsWith("module-info.java"))
                    .forEach(source -> arguments.add(source.toString()));
        }
        assertThat(ApplicationModules.run("javac", arguments.toArray(String[]::new)))
                .isEqualTo("0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.closedloop.sla", "org.closedloop.sla.json"})
    void the_modules_name_no_class_that_is_not_there(String module) {
        String all = ApplicationModules.run(
                "jdeps", "--multi-release", "17", "--module-path", modules.path(false), "--module", module);
        assertThat(all).startsWith("0\n" + module + "\n");
        // The package jdbc is for applications that require java.sql themselves; jdeps summarizes per module first.
        assertThat(all.lines()
                        .filter(line -> line.contains("not found"))
                        .filter(line -> !line.equals("org.closedloop.sla -> not found"))
                        .filter(line -> !line.matches(" +org\\.closedloop\\.sla\\.jdbc +-> java\\.sql +not found")))
                .isEmpty();
    }

    /** Returns what the application prints, without the log of Hibernate Validator and without advice. */
    private String output(Path directory, Path home, String... options) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Path log = directory.resolve("log.txt");
        Path json = directory.resolve("scorecard.json");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("--module", APPLICATION + "/" + APPLICATION + ".Application"));
        command.addAll(List.of(PAGES.toString(), "2026-03-31", json.toString()));
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
        assertThat(Files.readString(json)).contains("\"kind\": \"Scorecard\"");
        return Files.readString(out, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("Vielleicht"))
                .collect(Collectors.joining("\n"));
    }
}

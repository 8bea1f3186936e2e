package org.closedloop.sla.examples.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the distribution that the build has made. */
class LauncherIT {

    /** The Java that made the archive; the one that runs the tests may be another. */
    private static final String JAVA_HOME = System.getProperty("archive.java.home", System.getProperty("java.home"));

    private static final Path BUILT = Path.of("target/sla").toAbsolutePath();
    private static final String ARCHIVE = "-XX:(SharedArchiveFile|AOTCache)=.*-jar";
    private static final String NO_FINDINGS = "agreement.yaml: no findings.\n";

    @TempDir
    private Path directory = Path.of("");

    /** What a process printed. */
    private record Printed(int exitCode, String out, String err) {}

    @BeforeEach
    void copyAgreement() throws IOException {
        for (String file : List.of("agreement.yaml", "calendar.yaml")) {
            try (InputStream in = Main.class.getResourceAsStream("demo/" + file)) {
                Files.copy(in, directory.resolve(file));
            }
        }
    }

    /** The command validates the agreement; the shell shows the commands that it runs on its standard error. */
    private Printed validate(Path launcher) throws IOException, InterruptedException {
        return run(
                List.of("sh", "-x", launcher.toString(), "validate", "agreement.yaml", "--calendar", "calendar.yaml"));
    }

    private Printed run(List<String> command) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME);
        int exitCode = builder.start().waitFor();
        return new Printed(exitCode, Files.readString(out), Files.readString(err));
    }

    /** The last command that the shell ran. */
    private static String last(Printed printed) {
        List<String> commands = printed.err().lines().toList();
        return commands.get(commands.size() - 1);
    }

    private static List<Path> archives(Path distribution) throws IOException {
        try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                    .toList();
        }
    }

    /** A copy whose launcher uses the archive. */
    private Path copied() throws IOException, InterruptedException {
        Path copy = directory.resolve("a copy of sla");
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(BUILT.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        // The copied jar is newer than the archive by its change time, for which the launcher would leave the archive
        // out.
        for (Path archive : archives(copy)) {
            Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(1)));
        }
        assertThat(last(validate(copy.resolve("bin/sla")))).containsPattern(ARCHIVE);
        return copy;
    }

    @Test
    void uses_the_archive_of_the_build() throws Exception {
        Printed printed = validate(BUILT.resolve("bin/sla"));

        assertThat(printed.out()).isEqualTo(NO_FINDINGS);
        assertThat(printed.exitCode()).isZero();
        assertThat(last(printed)).containsPattern(ARCHIVE).startsWith("+ exec ");
    }

    @Test
    void is_found_by_a_link() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("sla command"), BUILT.resolve("bin/sla"));

        assertThat(run(List.of(link.toString(), "--version")))
                .satisfies(printed -> assertThat(printed.out()).startsWith("sla "))
                .satisfies(printed -> assertThat(printed.err()).isEmpty());
    }

    @Test
    void passes_arguments_and_the_exit_code_on() throws Exception {
        Printed printed = run(List.of(BUILT.resolve("bin/sla").toString(), "validate", "no such file.yaml"));

        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.err()).contains("no such file.yaml");
    }

    @Test
    void leaves_the_archive_of_another_java_out() throws Exception {
        Path copy = copied();
        try (Stream<Path> stamps = Files.list(copy.resolve("lib"))) {
            for (Path stamp :
                    stamps.filter(file -> file.toString().endsWith(".of")).toList()) {
                Files.writeString(stamp, "JAVA_VERSION=\"1\"\n");
            }
        }

        Printed printed = validate(copy.resolve("bin/sla"));

        assertThat(printed.out()).isEqualTo(NO_FINDINGS);
        assertThat(last(printed)).doesNotContain("SharedArchiveFile", "AOTCache");
    }

    @Test
    void is_silent_about_the_archive_of_another_folder() throws Exception {
        Printed printed = run(List.of(
                copied().resolve("bin/sla").toString(), "validate", "agreement.yaml", "--calendar", "calendar.yaml"));

        assertThat(printed).isEqualTo(new Printed(0, NO_FINDINGS, ""));
    }

    @Test
    void leaves_the_archive_out_if_the_jar_was_replaced() throws Exception {
        Path copy = copied();
        Path jar = copy.resolve("lib/sla.jar");
        // Its time and size are those of the jar that the archive was made of.
        Path other = Files.copy(jar, copy.resolve("lib/new.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        for (Path archive : archives(copy)) {
            Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
        }
        assertThat(last(validate(copy.resolve("bin/sla")))).containsPattern(ARCHIVE);
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);

        assertThat(last(validate(copy.resolve("bin/sla")))).doesNotContain("SharedArchiveFile", "AOTCache");
    }

    @Test
    void gives_imports_and_large_files_the_optimizing_compiler() throws Exception {
        Path launcher = BUILT.resolve("bin/sla");
        List<String> shown = new ArrayList<>();
        for (String command : List.of("import", "validate")) {
            shown.add(last(run(List.of("sh", "-x", launcher.toString(), command, "--help"))));
        }

        assertThat(shown.get(0)).doesNotContain("TieredStopAtLevel");
        assertThat(shown.get(1)).contains("TieredStopAtLevel");
    }

    @Test
    void tells_that_java_is_missing() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(BUILT.resolve("bin/sla").toString(), "--version");
        builder.environment().put("JAVA_HOME", directory.toString());
        Process process = builder.start();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("error: no Java; version 17 or later must be on the PATH or in JAVA_HOME\n");
    }

    @Test
    void the_zip_has_no_archive_and_one_folder() throws Exception {
        try (var zip = new java.util.zip.ZipFile("target/sla.zip")) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName))
                    .allMatch(name -> name.startsWith("sla/"))
                    .contains("sla/bin/sla", "sla/lib/sla.jar", "sla/LICENSE")
                    .noneMatch(name -> name.contains(".jsa") || name.contains(".aot"));
        }
    }
}

package org.closedloop.sla.examples.scorecard.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, from the {@code PATH}. */
record Chromium(Path program, Path directory) {

    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /**
     * Returns the browser if it is installed.
     *
     * @param directory for its profile and output
     */
    static Optional<Chromium> installed(Path directory) {
        return program("chromium", "chromium-browser", "google-chrome")
                .map(program -> new Chromium(program, directory));
    }

    /** Returns the first of these programs that is on the path. */
    static Optional<Path> program(String... names) {
        List<String> places =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> places.stream().map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns the document after its scripts have run. */
    String dump(Path page) throws IOException, InterruptedException {
        return run(program, options("--dump-dom", page.toUri().toString()));
    }

    /** Prints the page as PDF. */
    void print(Path page, Path pdf) throws IOException, InterruptedException {
        run(
                program,
                options(
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()));
    }

    /** Returns the output of a program. */
    String run(Path command, List<String> arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(arguments);
        Path out = Files.createTempFile(directory, "out", ".txt");
        Process process = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command + " did not end");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private List<String> options(String... more) {
        List<String> all = new ArrayList<>(OPTIONS);
        all.add("--user-data-dir=" + directory.resolve("profile"));
        all.addAll(List.of(more));
        return all;
    }
}

package org.closedloop.sla.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePieceTest {

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"", "one line", "a\nbb\nccc\n", "a\n\n\nlonger than the others\nb"})
    void pieces_are_whole_lines_and_make_up_the_file(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("lines"), text);
        for (int about = 1; about < 40; about++) {
            StringBuilder all = new StringBuilder();
            for (FilePiece piece : FilePiece.split(file, about)) {
                assertThat(all.isEmpty() || all.charAt(all.length() - 1) == '\n')
                        .isTrue();
                all.append(read(piece));
            }
            assertThat(all).hasToString(text);
        }
    }

    private static String read(FilePiece piece) throws IOException {
        try (InputStream in = piece.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a calendar names a file in the folder of the agreement, and no file elsewhere. */
class CalendarFileTest {

    @TempDir
    private Path directory = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void shipElsewhere() throws IOException {
        folder = Files.createDirectory(directory.resolve("folder"));
        Path calendar = Shell.shipped("calendar.yaml", directory);
        Files.copy(calendar, directory.resolve("elsewhere.calendar.yaml"));
        Files.createDirectory(folder.resolve("sub"));
        Files.copy(calendar, folder.resolve("sub").resolve("elsewhere.calendar.yaml"));
    }

    private Path agreement(String id) throws IOException {
        Path draft = Shell.draft(directory);
        return Files.writeString(
                folder.resolve("agreement.yaml"),
                Files.readString(draft).replace("calendar: zurich-office", "calendar: \"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../elsewhere",
                "./../elsewhere",
                "sub/elsewhere",
                "sub\\\\elsewhere",
                "..\\\\elsewhere",
                "..",
                ".",
                "C:elsewhere",
                "DIRECTORY/elsewhere",
                "\\0",
                "a\\nb"
            })
    void refuses_an_id_that_is_no_name(String id) throws IOException {
        Path agreement = agreement(id.replace("DIRECTORY", directory.toString().replace("\\", "/")));

        Shell shell = Shell.run("schedule", "--agreement", agreement);

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("error: agreement 'tellmatt-sla-2026': names the calendar '")
                .endsWith("', which cannot be the name of a file; pass the calendar with --calendar\n")
                .hasLineCount(1);
        assertThat(Shell.run("validate", agreement).err())
                .startsWith("note: without the calendar '")
                .hasLineCount(1);
    }

    @Test
    void reads_the_calendar_of_this_name_in_the_folder_of_the_agreement() throws IOException {
        Path agreement = agreement("zürich office.1");
        Path calendar = folder.resolve("zürich office.1.calendar.yaml");
        Files.writeString(
                calendar,
                Files.readString(directory.resolve("calendar.yaml"))
                        .replace("id: zurich-office", "id: zürich office.1"));

        assertThat(Shell.run("schedule", "--agreement", agreement).exitCode()).isZero();
    }
}

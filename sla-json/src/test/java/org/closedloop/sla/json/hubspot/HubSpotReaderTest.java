package org.closedloop.sla.json.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader as a whole; the forms of records are tested in {@link HubSpotShapesTest}. */
class HubSpotReaderTest {

    private static final String REFUSED =
            "{\"status\":\"error\",\"category\":\"RATE_LIMITS\",\"message\":\"Slow down.\"}";
    private static final String FIRST = "{\"results\":[],\"paging\":{\"next\":{\"after\":\"2\"}}}";

    private final HubSpotReader reader = HubSpotReader.of(CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")));

    @Test
    void reads_pages_from_files_and_streams(@TempDir Path folder) throws IOException {
        Path contacts = Files.writeString(folder.resolve("contacts-1.json"), FIRST);

        assertThat(reader.read(contacts)
                        .read(HubSpotObject.DEALS, contacts)
                        .read(stream(REFUSED), "answer.json")
                        .read(HubSpotObject.OWNERS, stream("<html>"), "owners")
                        .finish()
                        .getIssues())
                .filteredOn(issue -> issue.getReason().isAboutPage())
                .extracting(ImportIssue::getReason, issue -> issue.getPlace().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(ImportReason.PAGE_REFUSED, RecordPlace.record("answer.json", 1)),
                        tuple(ImportReason.PAGE_UNREADABLE, RecordPlace.whole("owners")),
                        tuple(ImportReason.PAGE_MISSING, RecordPlace.whole("contacts-1.json")),
                        tuple(ImportReason.PAGE_MISSING, RecordPlace.whole("contacts-1.json")));
    }

    @Test
    void throws_for_a_missing_file(@TempDir Path folder) {
        assertThatThrownBy(() -> reader.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null_by_the_name_of_the_parameter() {
        assertThatThrownBy(() -> reader.read((InputStream) null, "x"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("in");
    }

    @Test
    void refuses_to_read_after_the_end() {
        Import imported = reader.finish();

        assertThat(reader.finish()).isEqualTo(imported);
        assertThatThrownBy(() -> reader.read(stream("{}"), "late.json"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("hubspot reader: the import is finished");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

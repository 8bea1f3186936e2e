package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.junit.jupiter.api.Test;

class PageSyntaxTest {

    private static final String HALF = "half a character in the name of a property";

    /** The only detail about a page in Latin-1. */
    private static IssueDetail detail(String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
        return HubSpotReader.of(CrmMapping.hubSpot(ZoneOffset.UTC))
                .read(new ByteArrayInputStream(bytes), "a.json")
                .finish()
                .getIssues()
                .stream()
                .map(ImportIssue::getDetail)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shows_bytes_that_are_not_utf_8_as_replacement_characters() throws IOException {
        assertThat(detail("{\"results\":[{\"\u00FCa\\ud83d\":1}]}").explain(Locale.ENGLISH))
                .endsWith(HALF + ", '\uFFFDa\\ud83d'");
    }

    @Test
    void has_no_quotation_marks_if_the_name_is_no_longer_in_memory() throws IOException {
        boolean bare = false;
        for (int length = 8_150; length < 8_200; length++) {
            String page = "{\"a\":\"" + "x".repeat(length) + "\",\"b\\ud83d\":1}";
            String english = detail(page).explain(Locale.ENGLISH);
            bare |= english.endsWith(HALF);
            assertThat(english).contains(HALF).doesNotContain("''");
        }
        assertThat(bare).isTrue();
    }

    @Test
    void is_english_in_a_log() throws IOException {
        assertThat(detail("{\"results\":[")).hasToString("line 1, column 13: the text ends before it is complete");
    }
}

package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueDetailTest {

    private static ImportIssue issue(ImportReason reason, String value, IssueDetail detail) {
        return ImportIssue.builder()
                .reason(reason)
                .effect(ImportEffect.NONE)
                .value(value)
                .detail(detail)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "f() failed", "a <> b", "3 <> 4", "holds: spreadsheet-serial", "holds: value"})
    void a_text_of_the_crm_is_shown_as_it_is(String text) {
        assertThat(issue(ImportReason.PAGE_REFUSED, "ERROR", IssueDetail.of(text))
                        .explain(Locale.GERMAN))
                .isEqualTo("das CRM antwortete mit einem Fehler statt mit Datensätzen: ERROR (" + text + ")");
        assertThat(issue(ImportReason.TIME_UNREADABLE, "soon", IssueDetail.of(text))
                        .explain(Locale.ENGLISH))
                .isEqualTo("'soon' is not a time; setting " + text + " in the mapping may help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SPREADSHEET_SERIAL | '46086' looks like a spreadsheet's serial number of a day; read it with holds: spreadsheet-serial, or export the column as dates
            NO_ID              | '46086' is not a time; setting no id in the mapping may help
            """)
    void a_phrase_may_have_a_sentence_of_its_own(DetailPhrase phrase, String sentence) {
        assertThat(issue(ImportReason.TIME_UNREADABLE, "46086", phrase).explain(Locale.ENGLISH))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 | 1 link here leads to no record that was read: 'a'; 'A' was read; let deal.lead and lead.id name columns with the same ids, written in the same way | 1 Verknüpfung führt hier zu keinem Datensatz, der gelesen wurde: 'a'; es gibt 'A'; in deal.lead und lead.id Spalten derselben Ids nennen, die gleich geschrieben sind
            2 | 2 links here lead to no record that was read: 'a'; 'A' was read; let deal.lead and lead.id name columns with the same ids, written in the same way | 2 Verknüpfungen führen hier zu keinem Datensatz, der gelesen wurde: 'a'; es gibt 'A'; in deal.lead und lead.id Spalten derselben Ids nennen, die gleich geschrieben sind
            """)
    void the_number_of_links_stands_beside_a_similar_id(int links, String english, String german) {
        ImportIssue issue = issue(ImportReason.LINK_LEADS_NOWHERE, "'a'", DetailPhrase.SIMILAR_ID.with(links, "A"))
                .withKind(RecordKind.DEAL);

        assertThat(issue.explain(Locale.ENGLISH)).isEqualTo(english);
        assertThat(issue.explain(Locale.GERMAN)).isEqualTo(german);
    }

    @Test
    void a_place_is_explained_in_both_languages() {
        RecordPlace place = RecordPlace.line("leads.csv", 18);

        assertThat(place.explain(Locale.ENGLISH))
                .isEqualTo("leads.csv, line 18")
                .isEqualTo(place.toString());
        assertThat(place.explain(Locale.GERMAN)).isEqualTo("leads.csv, Zeile 18");
    }

    @ParameterizedTest
    @CsvSource({"LEAD, lead, Lead", "COMPANION, lead object, Lead-Objekt", "DEAL_STAGE, deal stage, Deal-Stage"})
    void a_kind_is_explained_in_both_languages(RecordKind kind, String english, String german) {
        assertThat(kind.explain(Locale.ENGLISH)).isEqualTo(english);
        assertThat(kind.explain(Locale.GERMAN)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PAGE_UNREADABLE  | is not a page of records | is not a page of records (no id)
            VALUE_UNREADABLE | cannot be read           | cannot be read (no id)
            PAGE_REFUSED     | the CRM answered with an error instead of records | the CRM answered with an error instead of records (no id)
            OBJECT_NOT_READ  | objects of this type are not read | objects of this type are not read (no id)
            """)
    void a_missing_value_leaves_no_quotation_marks(ImportReason reason, String alone, String withDetail) {
        ImportIssue issue = issue(reason, "", DetailPhrase.NO_ID).withValue(Optional.empty());

        assertThat(issue.withDetail(Optional.empty()).explain(Locale.ENGLISH)).isEqualTo(alone);
        assertThat(issue.explain(Locale.ENGLISH)).startsWith(withDetail);
    }
}

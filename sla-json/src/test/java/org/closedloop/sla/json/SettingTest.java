package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine's locale has no say; an explicit one has. */
class SettingTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void go_to_turkey() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void come_back() {
        Locale.setDefault(before);
    }

    @Test
    void words_and_numbers_are_the_same_in_turkey() {
        for (Format format : Format.values()) {
            String text = SlaJson.inEnglish().write(SlaFixtures.fullAgreement(), format);

            assertThat(text).contains("inside-sales").doesNotContain("ı");
            assertThat(SlaJson.inEnglish().read(Agreement.class, text, format).orElseThrow())
                    .isEqualTo(SlaFixtures.fullAgreement());
        }
    }

    @Test
    void messages_are_english_unless_german_is_asked_for() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.ROOT, Locale.forLanguageTag("tr"))) {
            assertThat(SlaJson.in(locale).read(Agreement.class, "", Format.JSON).getProblems())
                    .extracting(Problem::getMessage)
                    .containsExactly("the document is empty");
        }
        assertThat(SlaJson.in(Locale.GERMAN)
                        .read(Agreement.class, "", Format.JSON)
                        .getProblems())
                .extracting(Problem::getMessage)
                .containsExactly("das Dokument ist leer");
    }

    @Test
    void both_languages_have_every_message() throws IOException {
        assertThat(keys("tree/problems_de.properties")).isEqualTo(keys("tree/problems.properties"));
    }

    @Test
    void a_type_without_documents_is_refused() {
        assertThatThrownBy(() -> SlaJson.inEnglish().read(String.class, "", Format.JSON))
                .hasMessage(
                        "java.lang.String: no document has this type; expected one of Agreement, AgreementDraft,"
                                + " FunnelNumbers, Lead, BusinessCalendar, Scorecard, HistoryScorecard, Forecast, CrmMapping, ImportProfile, Plan, DueList, Exclusions, Breakdown");
    }

    private static Object keys(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SlaJson.class.getResourceAsStream(file))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.keySet();
        }
    }
}

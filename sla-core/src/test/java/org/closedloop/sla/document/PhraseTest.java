package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.text.Phrase;
import org.closedloop.sla.text.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is read by its words alone, so no two of one place may be taken for each other. */
class PhraseTest {

    /** The sentences that may stand in one place. */
    private static final List<List<String>> PLACES = List.of(
            List.of("purpose.promise", "purpose.text", "purpose.none"),
            List.of("scope.period", "scope.region", "scope.group", "scope.subgroup", "scope.zone", "scope.calendar"),
            List.of("none", "framework.system", "framework.adopted", "framework.adopted.none", "framework.document"),
            List.of("attribution.model", "attribution.weights", "attribution.decay", "attribution.linear"),
            List.of("attribution.lookback", "attribution.unlimited", "attribution.rounding"),
            List.of("revenue.currency", "revenue.recognition"),
            List.of("targets.metric", "targets.cut", "targets.sample", "targets.consequence", "filter"),
            List.of("metric.worth", "filter"),
            List.of("none", "reporting.cadence", "reporting.channels", "reporting.audience", "reporting.deadline"),
            List.of("none", "review.interval", "review.first", "review.participants"),
            List.of(
                    "none",
                    "renewal.AUTOMATIC",
                    "renewal.BY_CONSENT",
                    "renewal.notice.AUTOMATIC",
                    "renewal.notice.BY_CONSENT",
                    "renewal.next"),
            MetricPhrase.ALL.stream().map(MetricPhrase::longKey).toList());

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void no_sentence_matches_another_sentence_of_the_same_part(String language) {
        ContractWording words = ContractWording.in(Locale.forLanguageTag(language));
        for (List<String> place : PLACES) {
            for (String one : place) {
                for (String other : place) {
                    assertThat(one.equals(other) || differ(words.phrase(one), words.phrase(other)))
                            .as(one + " and " + other)
                            .isTrue();
                }
            }
        }
    }

    /** Whether no text can begin and end as both do. */
    private static boolean differ(Phrase one, Phrase other) {
        boolean beginning =
                one.opening().startsWith(other.opening()) || other.opening().startsWith(one.opening());
        boolean end = one.ending().endsWith(other.ending()) || other.ending().endsWith(one.ending());
        return !beginning || !end;
    }

    /** The forms know braces and nothing else of MessageFormat. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void no_sentence_has_an_apostrophe_that_message_format_interprets(String language) {
        ContractWording words = ContractWording.in(Locale.forLanguageTag(language));
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.form(key)).doesNotContain("'", "{", "}"));
    }

    @Test
    void words_after_the_first_value_are_matched_at_their_last_occurrence() {
        Phrase phrase = Phrase.of("{0} of {1}, attached");
        assertThat(phrase.match("A of B of C, attached")).contains(List.of("A of B", "C"));
        assertThat(phrase.match("A of B")).isEmpty();
        assertThat(phrase.match(" of , attached")).contains(List.of("", ""));
    }

    @Test
    void values_are_in_the_order_of_their_argument_numbers() {
        assertThat(Phrase.of("Entries into {1} over {0}.").match("Entries into SQL over MQL."))
                .contains(List.of("MQL", "SQL"));
    }

    @Test
    void an_argument_can_be_replaced_by_a_value() {
        Phrase phrase = Phrase.of("{0}: at least {1} {2}.").with(2, "per month");
        assertThat(phrase.match("x: at least 5: at least 120 per month.")).contains(List.of("x: at least 5", "120"));
        assertThat(phrase.match("x: at least 120 per year.")).isEmpty();
    }

    @Test
    void quoted_names_with_any_content_are_separated_again() {
        Quotation quotation = ContractWording.in(Locale.ENGLISH).quotation();
        String list = quotation.of("a”, “b") + ", " + quotation.of("”") + " or " + quotation.of("c and d");
        assertThat(list).isEqualTo("“a””, “b”, “””” or “c and d”");
        assertThat(quotation.names(list, " or ")).contains(List.of("a”, “b", "”", "c and d"));
        assertThat(quotation.names("“a” “b”", " or ")).isEqualTo(Optional.empty());
        assertThat(quotation.names("“a", " or ")).isEqualTo(Optional.empty());
        assertThat(quotation.listed("Mia, “Legal, Risk”, and Sam")).contains(List.of("Mia", "Legal, Risk", "Sam"));
    }

    @Test
    void a_listed_name_is_quoted_only_if_it_could_be_several() {
        ContractWording words = ContractWording.in(Locale.ENGLISH);
        assertThat(words.listed(List.of("Mia Keller", "Sales and Marketing", "Anders And")))
                .isEqualTo("Mia Keller, “Sales and Marketing” and Anders And");
    }
}

package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void are_found_in_texts_and_nowhere_else() {
        assertThat(Placeholders.in("""
                # [COMMENT]
                audience: [Board, "[LEVEL]", {name: "Acme [LEGAL FORM]"}]
                period: 2027-01-01/[some words]
                zone: '{{zone}}'
                notice: ${notice}
                days: 5
                """, Format.YAML))
                .containsExactly("[LEVEL]", "[LEGAL FORM]", "[some words]", "{{zone}}", "${notice}");
        assertThat(Placeholders.in("[{\"a\":\"[B]\"}, [\"C\"]]", Format.JSON)).containsExactly("[B]");
    }

    @Test
    void are_lost_as_often_as_they_are_missing() {
        assertThat(Placeholders.lost(List.of("[A]", "[DATE]", "[DATE]"), List.of("[DATE]", "[END DATE]", "[A]")))
                .containsExactly("[DATE]");
    }

    @Test
    void are_not_looked_for_in_what_is_not_well_formed() {
        assertThatThrownBy(() -> Placeholders.in("{", Format.JSON))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("1:2: not well-formed: the text ends before it is complete [SLA-J07]");
    }

    @Test
    void name_the_problem_of_such_a_document_in_german() {
        assertThatThrownBy(() -> Placeholders.in("{", Format.JSON, Locale.GERMANY))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("1:2: nicht wohlgeformt: der Text endet, bevor er vollständig ist [SLA-J07]");
    }
}

package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            id, ID, ,
            dealClosedAt, DEAL_CLOSED_AT, ,
            DEAL.CLOSED_AT, DEAL_CLOSED_AT, ,
            stages_mql, STAGES, mql,
            STAGES.SALES_READY, STAGES, sales-ready,
            fields_company, FIELDS, , company
            fields.Company_Name, FIELDS, , Company_Name
            FIELDS_COMPANY, FIELDS, , company
            """)
    void a_name_is_in_any_case_with_or_without_underscores(String label, LeadPath path, String stage, String field) {
        ColumnName name = ColumnName.of(label).orElseThrow();

        assertThat(name.path()).isEqualTo(path);
        assertThat(name.stage() == null ? null : name.stage().getKey()).isEqualTo(stage);
        assertThat(name.field()).isEqualTo(field == null ? "" : field);
    }

    @ParameterizedTest
    @CsvSource({"stages", "fields", "fields_", "stagesmql", "deal-closed-at", "sorce", "''"})
    void other_names_are_unknown(String label) {
        assertThat(ColumnName.of(label)).isEmpty();
    }

    @Test
    void a_stage_must_have_a_key() {
        assertThatThrownBy(() -> ColumnName.of("stages_m q l"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("m q l");
    }

    @Test
    void labels_are_those_without_a_key() {
        assertThat(LeadPath.labels()).startsWith("id", "source").doesNotContain("stages", "fields");
        assertThat(LeadPath.labels())
                .allSatisfy(label -> assertThat(ColumnName.of(label)).isPresent());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REJECTION_REASON, '', REJECTION_REASON REJECTION_AT
            REJECTION_REASON REJECTION_AT, '',
            DISQUALIFICATION_REASON, '', DISQUALIFICATION_REASON DISQUALIFICATION_AT
            DEAL_CLOSED_AT DEAL_CREATED_AT, '', DEAL_CREATED_AT DEAL_OUTCOME
            DEAL_OUTCOME DEAL_AMOUNT, '', DEAL_AMOUNT DEAL_CURRENCY
            DEAL_OUTCOME DEAL_AMOUNT, CHF,
            DEAL_OUTCOME DEAL_CURRENCY, CHF, DEAL_CURRENCY DEAL_AMOUNT
            PAUSES_TO, '', PAUSES_TO PAUSES_FROM
            PAUSES_FROM, '',
            TOUCHES_BY, '', TOUCHES_BY TOUCHES_AT; TOUCHES_BY TOUCHES_CHANNEL
            ID SOURCE ATTEMPTS STAGES FIELDS, '',
            """)
    void a_column_needs_another(String columns, String currency, String needs) {
        Set<LeadPath> paths = Arrays.stream(columns.split(" "))
                .map(LeadPath::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeadPath.class)));

        assertThat(ColumnNeed.of(paths, currency.isEmpty() ? null : CurrencyUnit.of(currency)).stream()
                        .map(need -> need.given() + " " + need.missing())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(needs == null ? "" : needs);
    }
}

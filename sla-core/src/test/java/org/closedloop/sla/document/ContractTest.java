package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.document.problem.DocumentProblem;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void clauses_have_the_numbers_that_a_draft_gives_them() {
        for (Gap gap : AgreementDraft.builder().build().lacks()) {
            String clause = gap.getPath().replaceAll("[.\\[].*", "");
            assertThat(Contract.numberOf(clause).map(Integer::valueOf).orElse(0))
                    .as(gap.toString())
                    .isEqualTo(gap.getClause());
        }
    }

    @Test
    void a_problem_names_its_clause_by_number_and_any_other_part_by_name() {
        DocumentProblem problem = DocumentProblem.builder()
                .rule(DocumentRule.OPEN)
                .line(7)
                .part("posts")
                .clause("8")
                .value("[X]")
                .build();
        assertThat(problem.tell(Locale.ENGLISH)).isEqualTo("'[X]' in clause 8 is still open");
        assertThat(problem.withPart("signatures").withClause(Optional.empty()).tell(Locale.ENGLISH))
                .isEqualTo("'[X]' in the signatures is still open");
    }
}

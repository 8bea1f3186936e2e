package org.closedloop.sla.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadIssueTest {

    private static final LeadIssue ISSUE = LeadIssue.builder()
            .code("unreadable")
            .message("no lead")
            .effect(LeadIssue.Effect.SKIPPED)
            .build();

    @Test
    void the_place_is_the_source_and_the_line() {
        assertThat(ISSUE.place()).isEmpty();
        assertThat(ISSUE.withSource("a.ndjson").place()).isEmpty();
        assertThat(ISSUE.withLine(12).place()).contains("12");
        assertThat(ISSUE.withSource("a.ndjson").withLine(12).place()).contains("a.ndjson:12");
    }

    @Test
    void issues_are_ordered_by_source_and_then_by_line() {
        LeadIssue unnamed = ISSUE.withLine(9);
        LeadIssue a = ISSUE.withSource("a").withLine(8);
        LeadIssue b = ISSUE.withSource("b").withLine(2);
        LeadIssue laterInB = ISSUE.withSource("b").withLine(10);

        assertThat(List.of(laterInB, b, a, unnamed).stream().sorted()).containsExactly(unnamed, a, b, laterInB);
    }

    @Test
    void refuses_a_blank_source() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ISSUE.withSource(" "))
                .withMessage("issue 'unreadable': the source must not be blank, but was ' '");
    }
}

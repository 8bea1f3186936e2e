package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.TERMS;

import java.util.stream.LongStream;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.junit.jupiter.api.Test;

class SkippedRecordsTest {

    private final FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);

    @Test
    void skipping_an_account_equals_skipping_its_records_individually() {
        FunnelCounter parts = FunnelCounter.of(TERMS, END_OF_MARCH);
        parts.skip(account(101, 250));
        parts.skip(account(1, 100));
        LongStream.rangeClosed(1, 250).forEach(line -> counter.skip(issue(line)));
        assertThat(parts.finish()).isEqualTo(counter.finish());
    }

    @Test
    void noting_an_account_equals_noting_its_issues_individually() {
        FunnelCounter parts = FunnelCounter.of(TERMS, END_OF_MARCH);
        LeadIssue replaced = issue(251).withEffect(LeadIssue.Effect.IGNORED);
        parts.note(account(101, 250));
        parts.note(account(1, 100));
        parts.note(LeadAccount.builder().issueCount(1).addIssues(replaced).build());
        LongStream.rangeClosed(1, 250).forEach(line -> counter.note(issue(line)));
        counter.note(replaced);

        LeadAccount account = counter.finish().getAccount().orElseThrow();
        assertThat(parts.finish().getAccount()).contains(account);
        assertThat(account.getSkipped()).isEqualTo(250);
        assertThat(account.getIssueCount()).isEqualTo(251);
    }

    @Test
    void refuses_an_inconsistent_account() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.note(LeadAccount.builder().counted(2).build()))
                .withMessage("skipped records: none must be counted or outside, but 2 and 0 were");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.note(account(1, 2).withSkipped(3)))
                .withMessage("skipped records: must have an issue for each, but 3 had 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.note(account(1, 120).withIssues(issue(1))))
                .withMessage("skipped records: the first 100 issues must be kept, but of 120 were 1");
    }

    @Test
    void an_empty_account_changes_nothing() {
        counter.skip(LeadAccount.builder().build());
        assertThat(counter.finish())
                .isEqualTo(FunnelCounter.of(TERMS, END_OF_MARCH).finish());
    }

    @Test
    void refuses_an_account_of_counted_records() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.skip(LeadAccount.builder().counted(2).build()))
                .withMessage("skipped records: none must be counted or outside, but 2 and 0 were");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.skip(LeadAccount.builder().outside(3).build()))
                .withMessage("skipped records: none must be counted or outside, but 0 and 3 were");
        LeadIssue ignored = issue(1).withEffect(LeadIssue.Effect.IGNORED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.skip(account(1, 2).withIssues(issue(2), ignored)))
                .withMessage("issue 'unreadable': the effect on a record that is skipped must be SKIPPED, but was"
                        + " IGNORED");
    }

    @Test
    void refuses_an_account_without_one_issue_per_record() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.skip(account(1, 2).withSkipped(3)))
                .withMessage("skipped records: must have one issue for each, but 3 had 2");
    }

    @Test
    void refuses_an_account_that_lacks_the_first_issues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.skip(account(1, 120).withIssues(issue(1))))
                .withMessage("skipped records: the first 100 issues must be kept, but of 120 were 1");
    }

    private static LeadAccount account(long from, long to) {
        return LeadAccount.builder()
                .skipped(to - from + 1)
                .issueCount(to - from + 1)
                .issues(LongStream.rangeClosed(from, to)
                        .limit(LeadAccount.LIMIT)
                        .mapToObj(SkippedRecordsTest::issue)
                        .toList())
                .build();
    }

    private static LeadIssue issue(long line) {
        return LeadIssue.builder()
                .line(line)
                .code("unreadable")
                .message("line " + line)
                .effect(LeadIssue.Effect.SKIPPED)
                .build();
    }
}

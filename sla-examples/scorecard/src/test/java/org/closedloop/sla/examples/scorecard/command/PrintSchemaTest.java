package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.SlaSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintSchemaTest {

    @ParameterizedTest
    @EnumSource
    void each_kind_has_one(DocumentKind kind) {
        assertThat(Shell.run("schema", kind)).isEqualTo(new Shell(0, SlaSchema.of(kind.type()), ""));
    }

    @Test
    void messages_are_in_one_language_or_left_out() {
        assertThat(Shell.run("schema", "agreement", "--lang", "de"))
                .isEqualTo(new Shell(0, SlaSchema.in(Agreement.class, Locale.GERMAN), ""));
        assertThat(Shell.run("schema", "agreement", "--no-messages").out())
                .isEqualTo(SlaSchema.withoutMessages(Agreement.class))
                .doesNotContain("errorMessage");
        assertThat(Shell.run("schema", "agreement", "--no-messages", "--lang", "de"))
                .returns(2, Shell::exitCode);
    }

    @Test
    void a_kind_that_there_is_not_is_told_which_there_are() {
        Shell shell = Shell.run("schema", "contract");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith(
                        "error: Invalid value for positional parameter at index 0 (KIND): expected one of agreement,"
                                + " agreement-draft, funnel-numbers, lead, business-calendar, scorecard, history-scorecard, forecast, crm-mapping, import-profile, plan, due-list, exclusions, breakdown, but was"
                                + " 'contract'\n");
    }
}

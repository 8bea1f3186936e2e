package org.closedloop.sla.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.document.problem.DocumentLoss;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.PageHead;
import org.closedloop.sla.lifecycle.OpenPoint;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages show the control characters of data, wherever a host prints them. */
class VisibleMessagesTest {

    private static final String CONTROLS = "a\u001b[0m\u0000\r\n\u009b\u202eb";
    private static final String VISIBLE = "a␛[0m␀␍␊[U+009B][U+202E]b";

    static Stream<String> messages() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN).flatMap(VisibleMessagesTest::messages);
    }

    private static Stream<String> messages(Locale locale) {
        Agreement agreement = SlaFixtures.fullAgreement();
        VolumeTarget target = (VolumeTarget) agreement.getTargets().get(0);
        Agreement misnamed = agreement.withTargets(target.withId(CONTROLS));
        return Stream.of(
                        Stream.of(
                                ImportIssue.builder()
                                        .reason(ImportReason.values()[0])
                                        .effect(ImportEffect.values()[0])
                                        .property(CONTROLS)
                                        .build()
                                        .explain(locale),
                                ProfileChange.builder()
                                        .type(ProfileChange.Type.NEW)
                                        .kind(RecordKind.values()[0])
                                        .property(CONTROLS)
                                        .build()
                                        .explain(locale),
                                DocumentLoss.builder()
                                        .path(CONTROLS)
                                        .value("x")
                                        .outcome(DocumentLoss.Outcome.DROPPED)
                                        .build()
                                        .explain(locale),
                                LeadIssue.builder()
                                        .code("c")
                                        .message(CONTROLS)
                                        .effect(LeadIssue.Effect.SKIPPED)
                                        .build()
                                        .getMessage()),
                        new AgreementValidator()
                                .validate(misnamed, locale).stream()
                                        .map(Finding::getMessage)
                                        .filter(message ->
                                                message.contains("lower-case") || message.contains("Kleinbuchstaben")))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shows_controls(String message) {
        assertThat(message).contains(VISIBLE);
        assertThat(message.codePoints()).allMatch(VisibleText::isVisible);
    }

    @Test
    void shows_controls_in_the_title_of_a_page() {
        Html html = new Html();
        PageHead.of(CONTROLS).appendTo(html);

        assertThat(html.page()).contains("<title>" + VISIBLE + "</title>");
    }

    @Property
    void shows_any_argument(@ForAll String argument) {
        String message = MessageBundle.of(OpenPoint.class, "LifecycleSentences", Locale.GERMAN)
                .format("POST", argument, argument, argument);

        assertThat(message.codePoints()).allMatch(VisibleText::isVisible);
    }
}

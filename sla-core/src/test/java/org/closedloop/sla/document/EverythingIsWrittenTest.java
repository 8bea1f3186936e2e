package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the value holds is in the text: two agreements that differ never read alike. */
class EverythingIsWrittenTest {

    /** The full agreement, with what it leaves out: a digest, a filter of three kinds, a minimum sample. */
    private static final Agreement FULL = full();

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void each_attribute_changes_the_text(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> placeByText = new HashMap<>();
        placeByText.put(text(FULL, locale), "the original");
        Set<Object> seen = new HashSet<>();
        seen.add(FULL);

        List<Changed> changes = Changed.of(FULL);

        assertThat(changes).hasSizeGreaterThan(550);
        for (Changed change : changes) {
            if (seen.add(change.value())) {
                String other = placeByText.putIfAbsent(text((Agreement) change.value(), locale), change.place());
                assertThat(other).as(change.place() + " reads like " + other).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void the_page_has_the_words_of_the_markdown(DocumentFormat format) {
        String german = AgreementDocument.of(FULL).render(Locale.GERMAN, format);
        assertThat(german).contains("Acme Machines", "0a1b2c3d", "10.12.2025", "„webinar“");
    }

    private static String text(Agreement agreement, Locale locale) {
        return AgreementDocument.of(agreement).render(locale, DocumentFormat.MARKDOWN);
    }

    private static Agreement full() {
        Agreement full = SlaFixtures.agreementWithRemedies();
        LeadFilter narrow = LeadFilter.builder()
                .addSources("webinar", "event")
                .addSegments("sme")
                .addPriorities("hot")
                .build();
        return full.withTitle("Vereinbarung 2026")
                .withMetrics(Stream.concat(
                                full.getMetrics().stream(),
                                Stream.of(StageCount.builder()
                                        .id("narrow")
                                        .stage(Stage.SQL)
                                        .leads(narrow)
                                        .build()))
                        .toList())
                .withTargets(Stream.concat(
                                full.getTargets().stream(),
                                Stream.of(Target.share("picky")
                                        .responsible(Role.SALES)
                                        .metric("acceptance")
                                        .atLeast(new BigDecimal("0.9995"))
                                        .minimumSample(20)
                                        .window(WindowRule.weekly().alignedToStart())
                                        .build()))
                        .toList())
                .withDefinitions(full.getDefinitions()
                        .withAttribution(AttributionTerms.of(AttributionModel.uShaped(), Duration.ofDays(180))))
                .withSignatures(Stream.concat(
                                full.getSignatures().stream().map(s -> s.withDigest("0a1b2c3d")),
                                Stream.of(Signature.of(Role.INSIDE_SALES, "Ida Wyss", LocalDate.of(2025, 12, 13))))
                        .toList());
    }
}

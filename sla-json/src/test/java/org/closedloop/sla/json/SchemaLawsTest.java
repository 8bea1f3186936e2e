package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema accepts all that the library writes, and refuses what the reader refuses for its structure. */
@Domain(Values.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class SchemaLawsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 60)
    void agreements(@ForAll Agreement agreement) {
        assertAccepted(agreement);
    }

    @Property(tries = 60)
    void drafts(@ForAll AgreementDraft draft) {
        assertAccepted(draft);
    }

    @Property(tries = 100)
    void leads(@ForAll Lead lead) {
        assertAccepted(lead);
    }

    @Property(tries = 60)
    void numbers(@ForAll FunnelNumbers numbers) {
        assertAccepted(numbers);
    }

    @Property(tries = 60)
    void calendars(@ForAll BusinessCalendar calendar) {
        assertAccepted(calendar);
    }

    @Property(tries = 100)
    void mappings(@ForAll CrmMapping mapping) {
        assertAccepted(mapping);
    }

    @Property(tries = 300)
    void mutated_agreements(
            @ForAll Agreement agreement, @ForAll @IntRange(max = 100_000) int place, @ForAll("odd") String odd) {
        assertAgreed(Agreement.class, agreement, place, odd);
    }

    @Property(tries = 500)
    void mutated_drafts(
            @ForAll AgreementDraft draft, @ForAll @IntRange(max = 100_000) int place, @ForAll("odd") String odd) {
        assertAgreed(AgreementDraft.class, draft, place, odd);
    }

    @Property(tries = 500)
    void mutated_mappings(
            @ForAll CrmMapping mapping, @ForAll @IntRange(max = 100_000) int place, @ForAll("odd") String odd) {
        assertAgreed(CrmMapping.class, mapping, place, odd);
    }

    @Property(tries = 500)
    void mutated_leads(@ForAll Lead lead, @ForAll @IntRange(max = 100_000) int place, @ForAll("odd") String odd) {
        assertAgreed(Lead.class, lead, place, odd);
    }

    @Property(tries = 500)
    void mutated_numbers(
            @ForAll FunnelNumbers numbers, @ForAll @IntRange(max = 100_000) int place, @ForAll("odd") String odd) {
        assertAgreed(FunnelNumbers.class, numbers, place, odd);
    }

    /** Scalars, lists and objects that are at home in one place or another. */
    @Provide
    Arbitrary<String> odd() {
        Arbitrary<String> scalar = Arbitraries.of(
                "null",
                "false",
                "0",
                "-3",
                "12.0",
                "2.50",
                "1E2",
                "9223372036854775807",
                "9223372036854775808",
                "\"-9223372036854775809\"",
                "\"\"",
                "\"\\u00a0\"",
                "\"\\u2003\"",
                "\"x\"",
                "\"12\"",
                "\"12.0\"",
                "\"2.5\"",
                "\"sql\"",
                "\"marketing\"",
                "\"month\"",
                "\"u-shaped\"",
                "\"unlimited\"",
                "\"[START DATE]\"",
                "\"[a]/2026-12-31\"",
                "\"2026-01-01/[END DATE]\"",
                "\"{{name}}\"",
                "\"P2D\"",
                "\"pt1h\"",
                "\"P1Y2M\"",
                "\"PT\"",
                "\"2026-W07\"",
                "\"2026-Q5\"",
                "\"2024-02-29\"",
                "\"2026-02-29\"",
                "\"CHF 7\"",
                "\"EUR -1.5\"",
                "\"won\"",
                "\"de-CH\"",
                "\"2026-03-02T08:15:00Z\"",
                "\"2026-03-02T08:15:00\"",
                "\"2026-03-02T08:15+0100\"",
                "\"2026-03-05 10:12:33.123+01\"",
                "\"2026-03-05 10:12:33 UTC\"",
                "\"2026-03-05 10:12:33\"",
                "\"1780000000000\"",
                "1780000000000.5",
                "\"08:00-12:00\"");
        Arbitrary<String> object = Arbitraries.of(
                "{\"amount\": 1, \"currency\": \"CHF\"}",
                "{\"amount\": 1}",
                "{}",
                "{\"amount\": null}",
                "{\"amount\": null, \"currency\": \"CHF\"}",
                "{\"at\": [{}, null]}",
                "{\"at\": null, \"by\": 1}",
                "{\"length\": \"week\"}",
                "{\"type\": \"count\", \"value\": 3}",
                "{\"type\": \"count\"}",
                "{\"type\": \"volume\"}",
                "{\"property\": \"a\", \"entered\": [\"b\", \"b\"]}",
                "{\"property\": \"a\", \"entered\": \"b\"}",
                "{\"since\": \"a\", \"millis\": \"b\"}",
                "{\"earliest\": [\"a\"]}",
                "{\"property\": \"a\"}");
        Arbitrary<String> item = Arbitraries.oneOf(scalar, object);
        return Arbitraries.oneOf(item, item.list().ofMaxSize(2).map(items -> "[" + String.join(", ", items) + "]"));
    }

    private static void assertAccepted(Object value) {
        String json = SlaJson.inEnglish().write(value, Format.JSON);
        assertThat(SchemaCheck.errors(Document.of(value).type(), json)).as(json).isEmpty();
    }

    private static void assertAgreed(Class<?> type, Object value, int anywhere, String odd) {
        JsonNode tree = MAPPER.readTree(SlaJson.inEnglish().write(value, Format.JSON));
        int place = anywhere % Mutation.places(tree);
        assertThat(SchemaCheck.disagreement(type, Mutation.replace(tree, place, odd)))
                .isEmpty();
        assertThat(SchemaCheck.disagreement(type, Mutation.remove(tree, place))).isEmpty();
        assertThat(SchemaCheck.disagreement(type, Mutation.add(tree, place, "value", odd)))
                .isEmpty();
    }
}

package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Any reader reads what any writer wrote, and reports the same problems, whatever the value. */
@Domain(Values.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class OneFormLawsTest {

    private static final JsonMapper TREES = new JsonMapper();

    /** Jackson's generator of YAML writes it without quotes in a name, or with few quotes in a text, and loses it. */
    private static final String NEXT_LINE = "\u0085";

    private static final YAMLMapper FEW_QUOTES = Form.english(YAMLMapper.builder())
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @Property(tries = 60)
    void agreements(@ForAll Agreement value, @ForAll Form writer, @ForAll Form reader, @ForAll Format format) {
        assertReads(Agreement.class, value, writer, reader, format);
    }

    @Property(tries = 60)
    void drafts(@ForAll AgreementDraft value, @ForAll Form writer, @ForAll Form reader, @ForAll Format format) {
        assertReads(AgreementDraft.class, value, writer, reader, format);
    }

    @Property(tries = 200)
    void leads(@ForAll Lead value, @ForAll Form writer, @ForAll Form reader, @ForAll Format format) {
        assertReads(Lead.class, value, writer, reader, format);
    }

    @Property(tries = 100)
    void numbers(@ForAll FunnelNumbers value, @ForAll Form writer, @ForAll Form reader, @ForAll Format format) {
        assertReads(FunnelNumbers.class, value, writer, reader, format);
    }

    @Property(tries = 60)
    void calendars(@ForAll BusinessCalendar value, @ForAll Form writer, @ForAll Form reader, @ForAll Format format) {
        assertReads(BusinessCalendar.class, value, writer, reader, format);
    }

    @Property(tries = 60)
    void mappings(@ForAll CrmMapping value, @ForAll Form writer, @ForAll Form reader, @ForAll Format format) {
        assertReads(CrmMapping.class, value, writer, reader, format);
    }

    @Property(tries = 200)
    void leads_with_few_quotes(@ForAll Lead value) {
        String yaml = FEW_QUOTES.writeValueAsString(value);
        Assume.that(!yaml.contains(NEXT_LINE));

        assertThat(FEW_QUOTES.readValue(yaml, Lead.class)).as(yaml).isEqualTo(value);
    }

    @Property(tries = 100)
    void leads_by_way_of_a_tree(@ForAll Lead value) {
        assertThat(Form.JSON.treeToValue(Form.JSON.valueToTree(value), Lead.class))
                .isEqualTo(value);
        assertThat(Form.JSON.convertValue(value, Lead.class)).isEqualTo(value);
    }

    @Property(tries = 300)
    void changed_leads(@ForAll Lead value, @ForAll @IntRange(max = 1000) int anywhere, @ForAll Format format) {
        assertSameProblems(Lead.class, value, anywhere, format);
    }

    @Property(tries = 100)
    void changed_agreements(
            @ForAll Agreement value, @ForAll @IntRange(max = 1000) int anywhere, @ForAll Format format) {
        assertSameProblems(Agreement.class, value, anywhere, format);
    }

    @Property(tries = 100)
    void changed_calendars(
            @ForAll BusinessCalendar value, @ForAll @IntRange(max = 1000) int anywhere, @ForAll Format format) {
        assertSameProblems(BusinessCalendar.class, value, anywhere, format);
    }

    @Property(tries = 100)
    void changed_mappings(@ForAll CrmMapping value, @ForAll @IntRange(max = 1000) int anywhere, @ForAll Format format) {
        assertSameProblems(CrmMapping.class, value, anywhere, format);
    }

    private static void assertSameProblems(Class<?> type, Object value, int anywhere, Format format) {
        JsonNode tree = TREES.readTree(Form.DOCUMENT.write(value, Format.JSON));
        for (String odd : List.of("[null, true, 1e3, \"x\"]", "99999999999999999999", "\"\"", "{\"x\": null}")) {
            String json = Mutation.replace(tree, anywhere % Mutation.places(tree), odd);
            String text = format == Format.JSON ? json : new YAMLMapper().writeValueAsString(TREES.readTree(json));
            Assume.that(!text.contains(NEXT_LINE) || format == Format.JSON);

            assertThat(Form.problemsOfMapper(type, text, format)).isEqualTo(Form.problems(type, text, format));
        }
    }

    private static <T> void assertReads(Class<T> type, T value, Form writer, Form reader, Format format) {
        String text = writer.write(value, format);
        Assume.that(!text.contains(NEXT_LINE) || format == Format.JSON);

        assertThat(reader.read(type, text, format)).as(text).isEqualTo(value);
    }
}

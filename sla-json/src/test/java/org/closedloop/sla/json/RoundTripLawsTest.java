package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;

/** What is written reads back equal, whatever it is. */
@Domain(Values.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class RoundTripLawsTest {

    private final SlaJson json = SlaJson.inEnglish();

    @Property(tries = 150)
    void agreements(@ForAll Agreement agreement, @ForAll Format format) {
        assertReadsBack(Agreement.class, agreement, format);
    }

    @Property(tries = 200)
    void drafts(@ForAll AgreementDraft draft, @ForAll Format format) {
        assertReadsBack(AgreementDraft.class, draft, format);
    }

    @Property(tries = 300)
    void leads(@ForAll Lead lead, @ForAll Format format) {
        assertReadsBack(Lead.class, lead, format);
    }

    @Property(tries = 200)
    void numbers(@ForAll FunnelNumbers numbers, @ForAll Format format) {
        assertReadsBack(FunnelNumbers.class, numbers, format);
    }

    @Property(tries = 100)
    void calendars(@ForAll BusinessCalendar calendar, @ForAll Format format) {
        assertReadsBack(BusinessCalendar.class, calendar, format);
    }

    @Property(tries = 200)
    void mappings(@ForAll CrmMapping mapping, @ForAll Format format) {
        assertReadsBack(CrmMapping.class, mapping, format);
    }

    @Property(tries = 50)
    void lines(@ForAll List<Lead> leads) throws IOException {
        StringBuilder text = new StringBuilder();
        leads.forEach(lead -> text.append(json.writeLine(lead)).append('\n'));
        List<Lead> read = new ArrayList<>();
        List<LeadIssue> issues = new ArrayList<>();

        LeadReader.inEnglish()
                .read(
                        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                        read::add,
                        issues::add);

        assertThat(issues).isEmpty();
        assertThat(read).isEqualTo(leads);
    }

    private <T> void assertReadsBack(Class<T> type, T value, Format format) {
        String text = json.write(value, format);
        Reading<T> reading = json.read(type, text, format);
        assertThat(reading.getValue()).as("%s%n%s", reading.getProblems(), text).contains(value);
        assertThat(json.write(reading.getValue().orElseThrow(), format)).isEqualTo(text);
    }
}

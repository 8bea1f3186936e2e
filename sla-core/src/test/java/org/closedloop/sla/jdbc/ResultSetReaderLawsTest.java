package org.closedloop.sla.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.testing.LeadArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;

/** A table of leads counts as the leads do. */
class ResultSetReaderLawsTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @Property(tries = 60)
    void rows_count_as_the_leads_to_the_byte(@ForAll("exports") List<Lead> leads, @ForAll boolean days)
            throws SQLException {
        LeadTable table = new LeadTable(days);
        List<Lead> stored = leads.stream().map(table::storable).toList();
        FunnelCounter ofLeads = FunnelCounter.of(TERMS, AS_OF);
        stored.forEach(ofLeads::add);

        FunnelCounter ofRows = FunnelCounter.of(TERMS, AS_OF);
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            table.create(database, stored);
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM leads")) {
                RowTotals totals = ResultSetReader.inEnglish().count(rows, ofRows);
                assertThat(totals.getLeads()).isEqualTo(leads.size());
            }
        }
        assertThat(ofRows.toBytes()).isEqualTo(ofLeads.toBytes());
    }

    @Provide
    Arbitrary<List<Lead>> exports() {
        return LeadArbitraries.leads(DateRange.parse("2026")).list().ofMaxSize(15);
    }
}

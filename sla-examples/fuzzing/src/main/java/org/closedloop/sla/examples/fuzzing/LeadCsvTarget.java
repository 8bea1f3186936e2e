package org.closedloop.sla.examples.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.LeadCsvReader;
import org.closedloop.sla.json.LeadLines;
import org.closedloop.sla.json.UnreadableException;
import org.joda.money.CurrencyUnit;

/** CSV with the columns of a lead: counting rows gives the same numbers as counting the leads that were read. */
final class LeadCsvTarget implements FuzzTarget {

    private static final LeadCsvReader READER =
            LeadCsvReader.inEnglish().withZone(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));

    private static final String ROWS = """
            id,createdAt,source,stages.mql,stages.sql,handedOverAt,firstTouchAt,deal.outcome,deal.amount,deal.closedAt
            7,2026-03-02T08:00:00Z,search,2026-03-02T09:00:00Z,2026-03-03,2026-03-03T10:00:00Z,2026-03-03T11:00:00Z,won,CHF 1200.50,2026-03-20
            "8,9",2026-03-02 08:00:00,"a ""b\"",,,,,,,
            """;

    @Override
    public String getName() {
        return "leads-csv";
    }

    @Override
    public List<byte[]> getSeeds() {
        return List.of(
                ROWS.getBytes(StandardCharsets.UTF_8),
                ROWS.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                ROWS.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void check(byte[] input) throws IOException {
        FunnelCounter counter = Seeds.counter();
        FunnelCounter careful = Seeds.counter();

        Object counted = linesOrRefusal(() -> READER.count(new ByteArrayInputStream(input), counter));
        Object read = linesOrRefusal(() -> READER.read(new ByteArrayInputStream(input), careful::add, careful::note));

        BrokenLawException.requireEqual(read, counted, "rows");
        CounterLaws.requireSame(careful, counter);
        if (counted instanceof LeadLines lines) {
            CounterLaws.requireAccount(input, lines.getRead(), counter);
        }
    }

    /** A header can be refused, and then no row is read. */
    private static Object linesOrRefusal(Rows rows) throws IOException {
        try {
            return rows.read();
        } catch (UnreadableException e) {
            return e.getProblems();
        }
    }

    @FunctionalInterface
    private interface Rows {
        LeadLines read() throws IOException;
    }
}

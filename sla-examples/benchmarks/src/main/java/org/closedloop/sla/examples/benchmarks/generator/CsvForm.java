package org.closedloop.sla.examples.benchmarks.generator;

/** The CSV format: columns with the names that the library reads. No value needs quotes. */
final class CsvForm implements Form {

    @Override
    public String heading() {
        return "id,created_at,source,segment,priority,stages_mql,stages_sql,handed_over_at,accepted_at,first_touch_at,"
                + "deal_outcome,deal_amount,deal_currency,deal_closed_at\n";
    }

    @Override
    public void append(GeneratedLead row, StringBuilder line) {
        line.append("L-");
        Form.appendPadded(row.number(), 8, line);
        time(row.createdAt(), line);
        line.append(',').append(row.source());
        line.append(',').append(row.segment());
        line.append(',').append(row.priority());
        time(row.mqlAt(), line);
        time(row.sqlAt(), line);
        time(row.handedOverAt(), line);
        time(row.acceptedAt(), line);
        time(row.firstTouchAt(), line);
        line.append(',').append(row.outcome()).append(',');
        if (row.hasDeal()) {
            Form.appendFrancs(row.rappen(), line);
        }
        line.append(',').append(row.hasDeal() ? "CHF" : "");
        time(row.closedAt(), line);
        line.append('\n');
    }

    private static void time(long millis, StringBuilder line) {
        line.append(',');
        if (millis != GeneratedLead.NEVER) {
            Form.appendInstant(millis, line);
        }
    }
}

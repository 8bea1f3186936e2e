package org.closedloop.sla.examples.benchmarks.generator;

/** The NDJSON format: one JSON object per line, as the library reads it. */
final class NdjsonForm implements Form {

    @Override
    public String heading() {
        return "";
    }

    @Override
    public void append(GeneratedLead row, StringBuilder line) {
        line.append("{\"id\":\"L-");
        Form.appendPadded(row.number(), 8, line);
        line.append('"');
        time("createdAt", row.createdAt(), line);
        text("source", row.source(), line);
        text("segment", row.segment(), line);
        text("priority", row.priority(), line);
        stages(row, line);
        time("handedOverAt", row.handedOverAt(), line);
        time("acceptedAt", row.acceptedAt(), line);
        time("firstTouchAt", row.firstTouchAt(), line);
        if (row.hasDeal()) {
            line.append(",\"deal\":{\"outcome\":\"").append(row.outcome()).append("\",\"amount\":\"CHF ");
            Form.appendFrancs(row.rappen(), line);
            line.append('"');
            time("closedAt", row.closedAt(), line);
            line.append('}');
        }
        line.append("}\n");
    }

    private static void stages(GeneratedLead row, StringBuilder line) {
        boolean mql = row.mqlAt() != GeneratedLead.NEVER;
        boolean sql = row.sqlAt() != GeneratedLead.NEVER;
        if (!mql && !sql) {
            return;
        }
        line.append(",\"stages\":{");
        int first = line.length();
        time("mql", row.mqlAt(), line);
        time("sql", row.sqlAt(), line);
        line.deleteCharAt(first).append('}');
    }

    private static void text(String name, String value, StringBuilder line) {
        line.append(",\"").append(name).append("\":\"").append(value).append('"');
    }

    private static void time(String name, long millis, StringBuilder line) {
        if (millis != GeneratedLead.NEVER) {
            line.append(",\"").append(name).append("\":\"");
            Form.appendInstant(millis, line);
            line.append('"');
        }
    }
}

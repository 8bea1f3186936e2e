package org.closedloop.sla.examples.scorecard.generator;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * The two files of the demo that are made by machine: the calendar and the CRM's export. The agreement and the report
 * dates are written by hand.
 */
public final class DemoData {

    /** The day as of which the demo looks at the year. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);

    /** The seed of the export that ships. */
    public static final long SEED = 2026;

    /** About how many leads arrive between January and {@link #AS_OF}. */
    public static final int LEADS = 5_600;

    private DemoData() {}

    /** The business calendar as a document. */
    public static String calendar() {
        return "# Made by generate-demo from jollyday's holidays of the city of Zurich.\n"
                + SlaJson.inEnglish().write(ZurichCalendar.of(AS_OF.getYear()), Format.YAML);
    }

    /** The export, one lead a line, with the few broken lines that every export has. */
    public static String leads(long seed, int about) {
        BusinessCalendar calendar = ZurichCalendar.of(AS_OF.getYear());
        List<Lead> leads = new DemoLeads(seed, about, AS_OF, calendar).all();
        SlaJson json = SlaJson.inEnglish();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < leads.size(); i++) {
            lines.append(BrokenLines.before(i + 1))
                    .append(json.writeLine(leads.get(i)))
                    .append('\n');
        }
        return lines.toString();
    }
}

package org.closedloop.sla.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.row.RowForm;
import org.closedloop.sla.json.row.RowParser;
import org.closedloop.sla.json.row.RowTable;
import org.closedloop.sla.json.scan.RowScanner;
import org.closedloop.sla.json.tree.Fault;
import org.closedloop.sla.json.tree.FaultMessages;
import org.closedloop.sla.json.tree.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Counts leads directly from the rows of a table: a plain row with the scanner, which creates no object; any other row
 * with the parser, which reads the same values and reports what is wrong.
 */
final class RowCounter {

    private final RowTable table;
    private final RowParser parser;
    private final Locale locale;
    private final Optional<String> source;
    private final Consumer<? super LeadIssue> issues;
    private long taken;
    private long skipped;
    private long blank;

    RowCounter(RowTable table, Locale locale, Optional<String> source, Consumer<? super LeadIssue> issues) {
        this.table = table;
        this.parser = table.parser();
        this.locale = locale;
        this.source = source;
        this.issues = issues;
    }

    /** Counts all rows into each counter. */
    LeadLines count(LeadCounter<?>... counters) throws IOException {
        RowScanner scanner = table.scanner();
        LeadRecord record = new LeadRecord();
        for (RowForm form = table.next(); form != RowForm.END; form = table.next()) {
            if (form == RowForm.RIGHT && scanner.scan(table.row(), record)) {
                for (LeadCounter<?> counter : counters) {
                    counter.add(record);
                }
                taken++;
                continue;
            }
            Lead lead = parse(form);
            if (lead != null) {
                for (LeadCounter<?> counter : counters) {
                    counter.add(lead);
                }
            }
        }
        return new LeadLines(taken, skipped, blank);
    }

    /** Reads all rows. */
    LeadLines read(Consumer<? super Lead> leads) throws IOException {
        for (RowForm form = table.next(); form != RowForm.END; form = table.next()) {
            Lead lead = parse(form);
            if (lead != null) {
                leads.accept(lead);
            }
        }
        return new LeadLines(taken, skipped, blank);
    }

    /** Returns the lead of the current row; null if it is blank, or an issue was reported. */
    private @Nullable Lead parse(RowForm form) {
        if (form == RowForm.BLANK) {
            blank++;
            return null;
        }
        Faults problems = new Faults(locale);
        if (form != RowForm.RIGHT) {
            skipped++;
            table.explain(form, problems);
            issues.accept(issue(null, problems, LeadIssue.Effect.SKIPPED));
            return null;
        }
        Faults replaced = new Faults(locale);
        RowParser.Result result = parser.parse(table.row(), problems, replaced);
        if (result.lead() == null) {
            skipped++;
            issues.accept(issue(result.id(), problems, LeadIssue.Effect.SKIPPED));
            return null;
        }
        taken++;
        if (!replaced.isEmpty()) {
            issues.accept(issue(result.id(), replaced, LeadIssue.Effect.IGNORED));
        }
        return result.lead();
    }

    /** Returns one issue per row: the code of the first problem, and the messages of all, with their columns. */
    private LeadIssue issue(@Nullable String id, Faults all, LeadIssue.Effect effect) {
        List<Fault> problems = all.first(LeadParser.MOST_PROBLEMS);
        return LeadIssue.builder()
                .source(source)
                .line(table.line())
                .lead(Optional.ofNullable(id))
                .code(problems.get(0).code())
                .message(problems.stream().map(this::words).collect(Collectors.joining("; ")))
                .effect(effect)
                .build();
    }

    private String words(Fault fault) {
        if (fault.column() > 0) {
            String label = Faults.excerpt(table.header().label(fault.column()));
            return FaultMessages.in(locale).text("cell", label, fault.message());
        }
        return fault.pointer().isEmpty() ? fault.message() : fault.pointer() + ": " + fault.message();
    }
}

package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.LeadCsvReader;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.UnreadableException;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Reads a file of leads: as CSV with the columns of a lead if its name ends with .csv or .tsv, otherwise line by line.
 */
public final class LeadFile {

    /** The description of the option that names the file. */
    public static final String DESCRIPTION =
            "The export: one lead per line (NDJSON), or per row of a .csv or .tsv file that has the columns of a lead.";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "CSV: the zone of times without an offset, such as Europe/Zurich; without it, they are refused.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "CSV: the currency of amounts without one, such as CHF; without it, they are refused.")
    private @Nullable CurrencyUnit currency;

    @Option(
            names = "--ignore-column",
            paramLabel = "NAME",
            description = "CSV: leave this column out; can be repeated. Other columns that are unknown are refused.")
    private List<String> ignored = List.of();

    /** Created by the command line. */
    public LeadFile() {}

    /** Whether a file is CSV by its name. */
    static boolean isCsv(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /** Refuses options without effect. */
    public void check(Path file) {
        if (!isCsv(file) && (zone != null || currency != null || !ignored.isEmpty())) {
            throw new UnusableInput("--zone, --currency and --ignore-column are for leads in a .csv or .tsv file");
        }
    }

    /** Returns what counts the leads of a file. */
    LeadCount.Source source(Path file, EpochUnit epoch, Locale locale) {
        if (!isCsv(file)) {
            return LeadReader.in(locale).withNumbersAs(epoch)::count;
        }
        LeadCsvReader reader = csv(file, epoch, locale);
        return (in, counters) -> {
            try {
                reader.count(in, counters);
            } catch (UnreadableException e) {
                throw refused(file, e);
            }
        };
    }

    /**
     * Reads the leads of a file.
     *
     * @throws IOException if it cannot be read
     */
    public void read(
            Path file,
            InputStream in,
            EpochUnit epoch,
            Locale locale,
            Consumer<? super Lead> leads,
            Consumer<? super LeadIssue> issues)
            throws IOException {
        if (!isCsv(file)) {
            LeadReader.in(locale).withNumbersAs(epoch).read(in, leads, issues);
            return;
        }
        try {
            csv(file, epoch, locale).read(in, leads, issues);
        } catch (UnreadableException e) {
            throw refused(file, e);
        }
    }

    private LeadCsvReader csv(Path file, EpochUnit epoch, Locale locale) {
        LeadCsvReader reader = LeadCsvReader.in(locale).withNumbersAs(epoch).ignoring(ignored.toArray(String[]::new));
        LeadCsvReader separated =
                file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? reader.withSeparator('\t') : reader;
        LeadCsvReader zoned = zone == null ? separated : separated.withZone(zone);
        return currency == null ? zoned : zoned.withCurrency(currency);
    }

    private static UnusableInput refused(Path file, UnreadableException failure) {
        return new UnusableInput(Input.tell(file.toString(), failure.getProblems()));
    }
}

package org.closedloop.sla.examples.benchmarks.contestant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who takes part, and with what. */
public enum Entrant {
    /** All cores, as a service would. */
    SLA_PARALLEL("ndjson"),
    /** All cores, with a virtual machine that is told not to live long. */
    SLA_PARALLEL_BRIEF("ndjson"),
    /** One thread. */
    SLA("ndjson"),
    /** One thread and little memory. */
    SLA_64M("ndjson"),
    /** One thread, on Jackson's tokens in place of the library's reader. */
    SLA_TOKENS("ndjson"),
    /** DuckDB reads what the library reads. */
    DUCKDB_NDJSON("ndjson"),
    /** DuckDB reads what is easier to read. */
    DUCKDB_CSV("csv"),
    /** DuckDB reads what somebody has read and laid out for it before, outside the measurement. */
    DUCKDB_PARQUET("parquet"),
    /** Jackson and streams. */
    STREAMS("ndjson"),
    /** A yardstick. */
    BIND("ndjson"),
    /** A yardstick: what comes closest to only reading the file. */
    TOKENS("ndjson"),
    /** HubSpot's pages, read by the library. */
    SLA_IMPORT_HUBSPOT(Task.IMPORT, "hubspot"),
    /** The same with a virtual machine that is told not to live long. */
    SLA_IMPORT_HUBSPOT_BRIEF(Task.IMPORT, "hubspot"),
    /** The same with little memory. */
    SLA_IMPORT_HUBSPOT_256M(Task.IMPORT, "hubspot"),
    /** Salesforce's pages of the same leads. */
    SLA_IMPORT_SALESFORCE(Task.IMPORT, "salesforce"),
    /** CSV of the same leads. */
    SLA_IMPORT_CSV(Task.IMPORT, "crm-csv"),
    /** DuckDB reads what the library reads. */
    DUCKDB_IMPORT_HUBSPOT(Task.IMPORT, "hubspot"),
    /** DuckDB reads what is easier to read. */
    DUCKDB_IMPORT_CSV(Task.IMPORT, "crm-csv"),
    /** HubSpot's pages, with the profile that every import has. */
    SLA_PROFILED_HUBSPOT(Task.PROFILE, "hubspot"),
    /** The same without it. */
    SLA_UNPROFILED_HUBSPOT(Task.PROFILE, "hubspot"),
    /** Salesforce's pages of the same leads. */
    SLA_PROFILED_SALESFORCE(Task.PROFILE, "salesforce"),
    /** The same without a profile. */
    SLA_UNPROFILED_SALESFORCE(Task.PROFILE, "salesforce"),
    /** CSV of the same leads. */
    SLA_PROFILED_CSV(Task.PROFILE, "crm-csv"),
    /** The same without a profile. */
    SLA_UNPROFILED_CSV(Task.PROFILE, "crm-csv");

    private final Task task;
    private final String format;

    Entrant(String format) {
        this(Task.COUNT, format);
    }

    Entrant(Task task, String format) {
        this.task = task;
        this.format = format;
    }

    /** The name at the command line, such as {@code duckdb-csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it does. */
    public Task task() {
        return task;
    }

    /** The ending of the file, or directory, that it reads. */
    public String format() {
        return format;
    }

    /** What its virtual machine is started with; almost nobody needs anything. */
    public List<String> options() {
        return switch (this) {
            case SLA_64M -> List.of("-Xmx64m");
            case SLA_IMPORT_HUBSPOT_256M -> List.of("-Xmx256m");
            // Without the optimizing compiler, whose share of so short a process changes from run to run.
            case SLA_IMPORT_HUBSPOT_BRIEF,
                    SLA_PROFILED_HUBSPOT,
                    SLA_UNPROFILED_HUBSPOT,
                    SLA_PROFILED_SALESFORCE,
                    SLA_UNPROFILED_SALESFORCE,
                    SLA_PROFILED_CSV,
                    SLA_UNPROFILED_CSV -> List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn24m");
            case SLA_PARALLEL_BRIEF -> List.of("-XX:TieredStopAtLevel=1");
            default -> List.of();
        };
    }

    /** Whether its import is one without a profile of what it saw. */
    public boolean isWithoutProfile() {
        return this == SLA_UNPROFILED_HUBSPOT || this == SLA_UNPROFILED_SALESFORCE || this == SLA_UNPROFILED_CSV;
    }

    /** Whether it is measured only to have something to measure by. */
    public boolean isYardstick() {
        return this == BIND || this == TOKENS;
    }

    /** Itself. */
    public Contestant contestant() {
        return switch (this) {
            case SLA_PARALLEL, SLA_PARALLEL_BRIEF ->
                new Sla(Runtime.getRuntime().availableProcessors());
            case SLA, SLA_64M -> new Sla(1);
            case SLA_TOKENS -> new SlaTokens();
            case DUCKDB_NDJSON -> new DuckDb(DuckDbSource.NDJSON);
            case DUCKDB_CSV -> new DuckDb(DuckDbSource.CSV);
            case DUCKDB_PARQUET -> new DuckDb(DuckDbSource.PARQUET);
            case STREAMS -> new Streams();
            case BIND -> new Bind();
            case TOKENS -> new Tokens();
            case SLA_IMPORT_HUBSPOT,
                    SLA_IMPORT_HUBSPOT_BRIEF,
                    SLA_IMPORT_HUBSPOT_256M,
                    SLA_PROFILED_HUBSPOT,
                    SLA_UNPROFILED_HUBSPOT -> SlaImport.HUBSPOT;
            case SLA_IMPORT_SALESFORCE, SLA_PROFILED_SALESFORCE, SLA_UNPROFILED_SALESFORCE -> SlaImport.SALESFORCE;
            case SLA_IMPORT_CSV, SLA_PROFILED_CSV, SLA_UNPROFILED_CSV -> SlaImport.CSV;
            case DUCKDB_IMPORT_HUBSPOT -> DuckDbImport.HUBSPOT;
            case DUCKDB_IMPORT_CSV -> DuckDbImport.CSV;
        };
    }

    /** The entrant of this name. */
    public static Entrant of(String label) {
        return Arrays.stream(values())
                .filter(entrant -> entrant.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("contestant '" + label + "': must be one of "
                        + Arrays.stream(values()).map(Entrant::label).toList()));
    }
}

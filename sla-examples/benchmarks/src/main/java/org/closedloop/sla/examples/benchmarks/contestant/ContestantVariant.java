package org.closedloop.sla.examples.benchmarks.contestant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The contestants, each with its settings. */
public enum ContestantVariant {
    /** All cores, as a service would. */
    SLA_PARALLEL("ndjson"),
    /** All cores, with virtual machine options for short processes. */
    SLA_PARALLEL_BRIEF("ndjson"),
    /** One thread. */
    SLA("ndjson"),
    /** One thread and little memory. */
    SLA_64M("ndjson"),
    /** One thread, on Jackson's tokens in place of the library's reader. */
    SLA_TOKENS("ndjson"),
    /** One thread, on rows of CSV. */
    SLA_CSV("csv"),
    /** DuckDB on the same format as the library. */
    DUCKDB_NDJSON("ndjson"),
    /** DuckDB on a format that is easier to read. */
    DUCKDB_CSV("csv"),
    /** DuckDB on a Parquet file, which is prepared outside the measurement. */
    DUCKDB_PARQUET("parquet"),
    /** The rows of that file over JDBC, counted by the library on one thread. */
    SLA_PARQUET("parquet"),
    /** The same, with virtual machine options for short processes. */
    SLA_PARQUET_BRIEF("parquet"),
    /** The same on all cores. */
    SLA_PARQUET_PARALLEL_BRIEF("parquet"),
    /** Jackson and streams. */
    STREAMS("ndjson"),
    /** A baseline: binding without an answer. */
    BIND("ndjson"),
    /** A baseline: close to only reading the file. */
    TOKENS("ndjson"),
    /** HubSpot's pages, read by the library. */
    SLA_IMPORT_HUBSPOT(Task.IMPORT, "hubspot"),
    /** HubSpot's pages, with virtual machine options for short processes. */
    SLA_IMPORT_HUBSPOT_BRIEF(Task.IMPORT, "hubspot"),
    /** HubSpot's pages, with little memory. */
    SLA_IMPORT_HUBSPOT_256M(Task.IMPORT, "hubspot"),
    /** Salesforce's pages of the same leads. */
    SLA_IMPORT_SALESFORCE(Task.IMPORT, "salesforce"),
    /** CSV of the same leads. */
    SLA_IMPORT_CSV(Task.IMPORT, "crm-csv"),
    /** DuckDB on the same format as the library. */
    DUCKDB_IMPORT_HUBSPOT(Task.IMPORT, "hubspot"),
    /** DuckDB on a format that is easier to read. */
    DUCKDB_IMPORT_CSV(Task.IMPORT, "crm-csv"),
    /** HubSpot's pages, with the profile that every import has. */
    SLA_PROFILED_HUBSPOT(Task.PROFILE, "hubspot"),
    /** HubSpot's pages, without a profile. */
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

    ContestantVariant(String format) {
        this(Task.COUNT, format);
    }

    ContestantVariant(Task task, String format) {
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

    /** Returns the options of the virtual machine; empty for most contestants. */
    public List<String> options() {
        return switch (this) {
            case SLA_64M -> List.of("-Xmx64m");
            case SLA_IMPORT_HUBSPOT_256M -> List.of("-Xmx256m");
            // Without the optimizing compiler, whose share of so short a process changes from run to run.
            case SLA_IMPORT_HUBSPOT_BRIEF,
                    SLA_PARQUET_BRIEF,
                    SLA_PARQUET_PARALLEL_BRIEF,
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

    /** Returns whether its import has no profile. */
    public boolean isWithoutProfile() {
        return this == SLA_UNPROFILED_HUBSPOT || this == SLA_UNPROFILED_SALESFORCE || this == SLA_UNPROFILED_CSV;
    }

    /** Returns whether it is only a baseline, without an answer. */
    public boolean isBaseline() {
        return this == BIND || this == TOKENS;
    }

    /** Returns the contestant. */
    public Contestant contestant() {
        return switch (this) {
            case SLA_PARALLEL, SLA_PARALLEL_BRIEF ->
                new SlaContestant(Runtime.getRuntime().availableProcessors());
            case SLA, SLA_64M -> new SlaContestant(1);
            case SLA_TOKENS -> new SlaTokens();
            case SLA_CSV -> new SlaCsv();
            case DUCKDB_NDJSON -> new DuckDb(DuckDbSource.NDJSON);
            case DUCKDB_CSV -> new DuckDb(DuckDbSource.CSV);
            case DUCKDB_PARQUET -> new DuckDb(DuckDbSource.PARQUET);
            case SLA_PARQUET, SLA_PARQUET_BRIEF -> new SlaParquet(1);
            case SLA_PARQUET_PARALLEL_BRIEF ->
                new SlaParquet(Runtime.getRuntime().availableProcessors());
            case STREAMS -> new Streams();
            case BIND -> new JacksonBinding();
            case TOKENS -> new JacksonTokens();
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

    /** Returns the contestant with the given name. */
    public static ContestantVariant of(String label) {
        return Arrays.stream(values())
                .filter(entrant -> entrant.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("contestant '" + label + "': must be one of "
                        + Arrays.stream(values()).map(ContestantVariant::label).toList()));
    }
}

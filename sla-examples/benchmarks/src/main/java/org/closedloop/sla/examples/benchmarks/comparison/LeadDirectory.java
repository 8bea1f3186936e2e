package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.closedloop.sla.examples.benchmarks.contestant.ParquetFile;
import org.closedloop.sla.examples.benchmarks.generator.CrmFiles;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;

/**
 * The directory of the generated files. An existing file is not generated again, because the same number of leads
 * always gives the same file.
 */
public record LeadDirectory(Path path) {

    /**
     * Returns a directory in Maven's build directory when run from a clone, else in the directory for temporary files.
     */
    public static LeadDirectory usual() {
        Path target = Path.of("sla-examples", "benchmarks", "target");
        return new LeadDirectory((Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("benchmark-leads"));
    }

    /**
     * Returns the file with the given number of leads in the format {@code ndjson}, {@code csv} or {@code parquet}, or
     * the directory of an export in the format {@code hubspot}, {@code salesforce} or {@code crm-csv}.
     *
     * @throws IOException if the file does not exist and cannot be written
     */
    public Path file(long leads, String format) throws IOException {
        Path file = path.resolve("leads-" + leads + "." + format);
        if (!Files.exists(file)) {
            Files.createDirectories(path);
            Path unfinished = path.resolve(file.getFileName() + ".unfinished");
            write(leads, format, unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private void write(long leads, String format, Path file) throws IOException {
        switch (format) {
            case "ndjson" -> LeadFiles.writeNdjson(leads, file);
            case "csv" -> LeadFiles.writeCsv(leads, file);
            case "parquet" -> ParquetFile.write(file(leads, "csv"), file);
            case "hubspot" -> CrmFiles.writeHubSpot(leads, Files.createDirectories(file));
            case "salesforce" -> CrmFiles.writeSalesforce(leads, Files.createDirectories(file));
            case "crm-csv" -> CrmFiles.writeCsv(leads, Files.createDirectories(file));
            default -> throw new IllegalArgumentException("format '" + format + "': is unknown");
        }
    }
}

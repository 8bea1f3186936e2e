package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.json.LeadWriter;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.closedloop.sla.testing.CrmExportGenerator;

/** The library's readers of CRM exports, used as in its README. The answer is the name of the file of leads. */
enum SlaImport implements Contestant {
    HUBSPOT {
        @Override
        Import read(Path directory) throws IOException {
            HubSpotReader reader = HubSpotReader.of(CrmExportGenerator.hubSpotMapping());
            for (Path page : pages(directory)) {
                reader.read(page);
            }
            return reader.finish();
        }
    },

    SALESFORCE {
        @Override
        Import read(Path directory) throws IOException {
            SalesforceReader reader = SalesforceReader.of(CrmExportGenerator.salesforceMapping());
            for (Path page : pages(directory)) {
                reader.read(page);
            }
            return reader.finish();
        }
    },

    CSV {
        @Override
        Import read(Path directory) throws IOException {
            return CsvReader.of(CrmExportGenerator.hubSpotMapping())
                    .read(ExportKind.LEADS, directory.resolve("contacts.csv"))
                    .read(ExportKind.DEALS, directory.resolve("deals.csv"))
                    .finish();
        }
    };

    abstract Import read(Path directory) throws IOException;

    @Override
    public String answer(Path directory) throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + "-sla.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            LeadWriter.to(out).writeAll(read(directory).getLeads());
        }
        return file.toString();
    }

    private static List<Path> pages(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}

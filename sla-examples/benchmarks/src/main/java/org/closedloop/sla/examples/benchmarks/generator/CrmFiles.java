package org.closedloop.sla.examples.benchmarks.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.closedloop.sla.testing.CrmExportGenerator;
import org.closedloop.sla.testing.CrmExportGenerator.Page;

/** Writes leads as CRM exports in pages. The same number of leads gives the same bytes. */
public final class CrmFiles {

    /** Generates pages of contacts and of deals, without pipelines. */
    private static final CrmExportGenerator GENERATOR = CrmExportGenerator.seeded(1);

    private CrmFiles() {}

    /** HubSpot's pages of contacts and of deals, a hundred each. */
    public static void writeHubSpot(long contacts, Path directory) {
        GENERATOR.hubSpot(new CrmLeads(contacts), into(directory));
    }

    /** Salesforce's pages of leads, opportunities, histories, roles and tasks, a hundred each. */
    public static void writeSalesforce(long leads, Path directory) {
        GENERATOR.salesforce(new CrmLeads(leads), into(directory));
    }

    /** CSV of contacts and of deals. */
    public static void writeCsv(long contacts, Path directory) throws IOException {
        CrmCsv.write(new CrmLeads(contacts), directory);
    }

    private static Consumer<Page> into(Path directory) {
        return page -> {
            try {
                Files.writeString(directory.resolve(page.name()), page.text());
            } catch (IOException e) {
                throw new UncheckedIOException("page '" + page.name() + "': cannot be written", e);
            }
        };
    }
}

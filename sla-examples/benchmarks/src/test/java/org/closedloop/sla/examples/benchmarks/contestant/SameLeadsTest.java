package org.closedloop.sla.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.comparison.LeadDirectory;
import org.closedloop.sla.examples.benchmarks.generator.CrmLeads;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.LeadWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameLeadsTest {

    private static final long LEADS = 2_000;

    @TempDir
    static Path directory = Path.of("");

    @ParameterizedTest
    @MethodSource
    void every_contestant_imports_the_leads_that_were_exported(ContestantVariant entrant) throws IOException {
        Path export = new LeadDirectory(directory).file(LEADS, entrant.format());
        entrant.contestant().prepare();
        assertThat(Task.IMPORT.answer(entrant.contestant().answer(export))).isEqualTo(exported());
    }

    static List<ContestantVariant> every_contestant_imports_the_leads_that_were_exported() {
        return Stream.concat(Task.IMPORT.entrants().stream(), Task.PROFILE.entrants().stream())
                .toList();
    }

    private static String exported() throws IOException {
        Path file = directory.resolve("exported.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            LeadWriter writer = LeadWriter.to(out);
            for (Lead lead : new CrmLeads(LEADS)) {
                writer.write(lead);
            }
        }
        return LeadsDigest.of(file).text();
    }
}

package org.closedloop.sla.json.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example files without a mapping, and the proposals for them. */
final class ProposalCorpus {

    private ProposalCorpus() {}

    /** The folder of a data set. */
    static Path folder(String name) {
        return resource(name);
    }

    /** The files of an example export of a CRM that has a ready mapping. */
    static List<ExportFile> ready(String crm) {
        return files(resource("/org/closedloop/sla/json/csv/ready/" + crm));
    }

    private static Path resource(String name) {
        URL url = Objects.requireNonNull(ProposalCorpus.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All exports in a folder, in the order of their names. */
    static List<ExportFile> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .map(ExportFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MappingProposal propose(List<ExportFile> files) {
        try {
            return MappingProposer.of(files).propose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a document that are no comments. */
    static List<String> lines(String yaml) {
        return yaml.lines().filter(line -> !line.strip().startsWith("#")).toList();
    }
}

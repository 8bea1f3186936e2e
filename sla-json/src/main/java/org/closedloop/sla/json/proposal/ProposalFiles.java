package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.json.csv.ExportKind;

/** The files by their kinds. Of several of a kind, the likeliest and those with the same columns are read. */
final class ProposalFiles {

    private final Map<ExportKind, FileSurvey> main = new HashMap<>();
    private final Map<FileSurvey, ExportKind> read = new HashMap<>();
    private final List<FileSurvey> all;
    private final boolean dealsInRows;

    private ProposalFiles(List<FileSurvey> all) {
        this.all = all;
        List<FileKinds> kinds = all.stream().map(FileKinds::new).toList();
        for (ExportKind kind : ExportKind.values()) {
            List<FileSurvey> ofKind = kinds.stream()
                    .filter(file -> file.kind().filter(own -> own == kind).isPresent()
                            && file.file().rows() > 0)
                    .sorted(Comparator.comparing((FileKinds file) -> -file.score(kind))
                            .thenComparing(file -> -file.file().rows())
                            .thenComparing(file -> file.file().name()))
                    .map(FileKinds::file)
                    .toList();
            ofKind.stream().findFirst().ifPresent(first -> {
                main.put(kind, first);
                ofKind.stream()
                        .filter(file -> file == first
                                || hasSameColumns(file, first)
                                || file.file().kind().isPresent())
                        .forEach(file -> read.put(file, kind));
            });
        }
        FileSurvey leads = main.get(ExportKind.LEADS);
        this.dealsInRows = !main.containsKey(ExportKind.DEALS)
                && kinds.stream().anyMatch(file -> file.file() == leads && file.holdsDealsToo());
    }

    static ProposalFiles of(List<FileSurvey> all) {
        return new ProposalFiles(all);
    }

    private static boolean hasSameColumns(FileSurvey file, FileSurvey first) {
        return first.columns().stream()
                .allMatch(column -> file.column(column.name()).isPresent());
    }

    Optional<FileSurvey> leads() {
        return Optional.ofNullable(main.get(ExportKind.LEADS));
    }

    /** The file of deals, or that of leads if its rows also hold deals. */
    Optional<FileSurvey> deals() {
        return Optional.ofNullable(main.get(dealsInRows ? ExportKind.LEADS : ExportKind.DEALS));
    }

    /** The column of a file with ids of leads. */
    Optional<RecordLinks> toLeads(FileSurvey from, String linkEntry) {
        return leads().flatMap(leads -> RecordLinks.find(from, linkEntry, leads, "lead.id"));
    }

    /** The column of a file with ids of deals. */
    Optional<RecordLinks> toDeals(FileSurvey from, String linkEntry) {
        return deals().flatMap(deals -> RecordLinks.find(from, linkEntry, deals, "deal.id"));
    }

    /** Whether deals are in the rows of leads. */
    boolean haveDealsInRows() {
        return dealsInRows;
    }

    Optional<FileSurvey> activities() {
        return Optional.ofNullable(main.get(ExportKind.ACTIVITIES));
    }

    Optional<FileSurvey> history() {
        return Optional.ofNullable(main.get(ExportKind.HISTORY));
    }

    /** The kind as which a file is read; empty if it is not read. */
    Optional<ExportKind> kind(FileSurvey file) {
        return Optional.ofNullable(read.get(file));
    }

    /** Excludes a file. */
    void leaveOut(FileSurvey file) {
        read.remove(file);
    }

    /** All files, in their order. */
    List<FileSurvey> all() {
        return all;
    }

    /** The files that are read. */
    List<FileSurvey> read() {
        return new ArrayList<>(all.stream().filter(read::containsKey).toList());
    }
}

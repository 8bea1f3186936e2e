package org.closedloop.sla.json.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.json.csv.TableReader;
import org.closedloop.sla.json.csv.TableSink;

/** The survey of a file: its columns; of several with the same name the first counts. */
final class FileSurvey {

    private static final char REPLACEMENT = '\uFFFD';

    private final ExportFile file;
    private final Map<String, ColumnSurvey> columns = new LinkedHashMap<>();
    private final List<ImportIssue> pageIssues = new ArrayList<>();
    private long rows;
    private boolean garbled;

    private FileSurvey(ExportFile file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     */
    static FileSurvey of(ExportFile file, ExportFormat format, TimeReader times) throws IOException {
        FileSurvey survey = new FileSurvey(file);
        survey.read(format, (column, value) -> {
            survey.garbled |= value.indexOf(REPLACEMENT) >= 0;
            column.add(value, times);
        });
        survey.garbled |= survey.columns.keySet().stream().anyMatch(name -> name.indexOf(REPLACEMENT) >= 0);
        return survey;
    }

    /** Reads the times again, in this format. */
    void readTimes(ExportFormat format, TimeReader times) throws IOException {
        columns.values().forEach(ColumnSurvey::forgetTimes);
        rows = 0;
        pageIssues.clear();
        read(format, (column, value) -> column.addTime(value, times));
    }

    private void read(ExportFormat format, BiConsumer<ColumnSurvey, String> taker) throws IOException {
        TableReader.read(file.path(), format, new TableSink() {
            private List<String> names = List.of();
            private boolean[] first = {};

            @Override
            public void columns(List<String> all) {
                names = all;
                first = new boolean[all.size()];
                for (int i = 0; i < first.length; i++) {
                    first[i] = all.indexOf(all.get(i)) == i;
                }
                all.stream()
                        .filter(name -> !name.isBlank())
                        .forEach(name -> columns.computeIfAbsent(name, ColumnSurvey::new));
            }

            @Override
            public void row(List<String> values) {
                rows++;
                for (int i = 0; i < values.size(); i++) {
                    ColumnSurvey column = columns.get(names.get(i));
                    if (column != null && !values.get(i).isEmpty() && first[i]) {
                        taker.accept(column, values.get(i));
                    }
                }
            }

            @Override
            public void issue(ImportIssue issue) {
                if (issue.getReason().isAboutPage()) {
                    pageIssues.add(issue);
                }
                garbled |= issue.getReason() == ImportReason.VALUE_UNREADABLE
                        && issue.getValue()
                                .filter(value -> value.indexOf(REPLACEMENT) >= 0)
                                .isPresent();
            }
        });
    }

    ExportFile file() {
        return file;
    }

    String name() {
        return file.fileName();
    }

    /** Its columns, in their order. */
    List<ColumnSurvey> columns() {
        return List.copyOf(columns.values());
    }

    Optional<ColumnSurvey> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The preferred column with a name of this entry of {@link NamePatterns} and with fitting values. */
    Optional<ColumnSurvey> best(String entry, Predicate<ColumnSurvey> fits) {
        return ColumnChoice.find(this, entry, fits).best();
    }

    /** How many rows are below the header. */
    long rows() {
        return rows;
    }

    /** Whether it has bytes that are invalid in the character set. */
    boolean isGarbled() {
        return garbled;
    }

    /** The issues of the file as a whole. */
    List<ImportIssue> pageIssues() {
        return pageIssues;
    }
}

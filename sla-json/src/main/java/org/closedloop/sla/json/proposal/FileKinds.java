package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.closedloop.sla.json.csv.ExportKind;

/** Scores a file for each kind by its name, and by the names and values of its columns. */
final class FileKinds {

    private static final int ENOUGH = 3;
    private static final int MANY = 4;

    private final FileSurvey file;
    private final int leads;
    private final int deals;
    private final int activities;
    private final int history;

    FileKinds(FileSurvey file) {
        this.file = file;
        int other = isCalled("file.other") ? -3 : 0;
        this.leads = leads() + other;
        this.deals = deals() + other;
        this.activities = activities() + other;
        this.history = history();
    }

    /** The kind of the file; empty if a mapping reads none of it. */
    Optional<ExportKind> kind() {
        if (file.file().kind().isPresent()) {
            return file.file().kind();
        }
        Map<ExportKind, Integer> scores = Map.of(
                ExportKind.LEADS, leads,
                ExportKind.DEALS, deals,
                ExportKind.ACTIVITIES, activities,
                ExportKind.HISTORY, history);
        if (holdsDealsToo()) {
            return Optional.of(ExportKind.LEADS);
        }
        // Of two equal scores the more special kind wins: its files resemble those of leads.
        return List.of(ExportKind.HISTORY, ExportKind.ACTIVITIES, ExportKind.DEALS, ExportKind.LEADS).stream()
                .filter(kind -> scores.getOrDefault(kind, 0) >= ENOUGH)
                .reduce((one, next) -> scores.getOrDefault(next, 0) > scores.getOrDefault(one, 0) ? next : one);
    }

    FileSurvey file() {
        return file;
    }

    /** The score for a kind; of several files of leads, those with the time of creation are preferred. */
    int score(ExportKind kind) {
        return switch (kind) {
            case LEADS -> leads + (has("lead.createdAt", Fits::time) ? 5 : 0);
            case DEALS -> deals;
            case ACTIVITIES -> activities;
            case HISTORY -> history;
        };
    }

    /** Whether rows of leads also hold a deal with an outcome. */
    boolean holdsDealsToo() {
        boolean asked =
                file.file().kind().filter(kind -> kind != ExportKind.LEADS).isPresent();
        boolean ofPersons = isCalled("file.leads")
                || has("column.person", column -> true)
                || (ownId("lead.id") && !ownId("deal.id"));
        return !asked && leads >= MANY && deals >= MANY && ofPersons && !isCalled("file.deals");
    }

    private int leads() {
        int persons = 0;
        for (ColumnSurvey column : file.columns()) {
            persons += NamePatterns.fits("column.person", column.name()) ? 1 : 0;
        }
        return (isCalled("file.leads") ? 2 : 0)
                + (ownId("lead.id") ? 3 : has("lead.id", Fits::id) ? 1 : 0)
                + Math.min(3, persons)
                + (has("lead.source", column -> true) ? 1 : 0)
                + (has("lead.createdAt", Fits::time) ? 1 : 0)
                + (has("stage.mql", Fits::time) || has("stage.sql", Fits::time) ? 3 : 0);
    }

    private int deals() {
        return (isCalled("file.deals") ? 2 : 0)
                + (ownId("deal.id") ? 3 : 0)
                + (has("deal.stage", Outcome::hasWonOrLost) ? 3 : 0)
                + (has("deal.name", column -> true) ? 1 : 0)
                + (has("deal.wonAt", Fits::time) ? 3 : 0)
                + (has("deal.wonFlag", Fits::flag) ? 2 : 0)
                + (has("deal.amount", Fits::amount) ? 1 : 0)
                + (has("deal.closedAt", Fits::time) ? 1 : 0);
    }

    private int activities() {
        return (isCalled("file.activities") ? 3 : 0)
                + (ownId("activity.id") ? 3 : 0)
                + (has("activity.type", Fits::category) ? 1 : 0)
                + (has("activity.lead", column -> true) ? 1 : 0)
                + (column("subject").isPresent() ? 1 : 0)
                - (has("deal.amount", Fits::amount) ? 2 : 0);
    }

    private int history() {
        boolean whole = has("change.new", column -> !Fits.time(column))
                && has("change.at", Fits::time)
                && has("change.record", column -> true)
                && (has("change.old", column -> !Fits.time(column)) || has("change.field", Fits::stage));
        return whole ? (isCalled("file.history") ? 12 : 8) : 0;
    }

    private Optional<ColumnSurvey> column(String name) {
        return file.columns().stream()
                .filter(column -> NamePatterns.normal(column.name()).equals(name))
                .findFirst();
    }

    /** Whether it has an id whose name is that of this kind. */
    private boolean ownId(String entry) {
        List<ColumnSurvey> own = new ArrayList<>();
        for (ColumnSurvey column : file.columns()) {
            if (NamePatterns.rank(entry, column.name()).orElse(1) == 0 && Fits.id(column)) {
                own.add(column);
            }
        }
        return !own.isEmpty();
    }

    private boolean has(String entry, Predicate<ColumnSurvey> fits) {
        return file.columns().stream()
                .anyMatch(
                        column -> column.filled() > 0 && NamePatterns.fits(entry, column.name()) && fits.test(column));
    }

    private boolean isCalled(String entry) {
        String name = file.name();
        int dot = name.lastIndexOf('.');
        return NamePatterns.fits(entry, dot > 0 ? name.substring(0, dot) : name);
    }
}

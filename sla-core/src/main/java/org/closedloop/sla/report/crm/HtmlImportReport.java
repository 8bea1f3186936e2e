package org.closedloop.sla.report.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.report.ReportPage;

/**
 * An import as one self-contained page for the owner of the CRM: whether it can be scored, what must be fixed first,
 * where the records went, what was found in each property, and examples of each issue.
 *
 * <p>It has values of single records where an issue quotes them, and no list of the leads. The page is a function of
 * its arguments alone. It is HTML5 that is well-formed XML, too.
 *
 * <pre>{@code
 * String page = HtmlImportReport.of("hubspot", imported).render(Locale.GERMAN);
 * }</pre>
 */
public final class HtmlImportReport {

    private final String mapping;
    private final Import imported;
    private final List<Obstacle> obstacles;
    private final Optional<List<ProfileChange>> changes;

    private HtmlImportReport(
            String mapping, Import imported, List<Obstacle> obstacles, Optional<List<ProfileChange>> changes) {
        this.mapping = mapping;
        this.imported = imported;
        this.obstacles = obstacles;
        this.changes = changes;
    }

    /**
     * Returns the report on an import that can be scored as it is.
     *
     * @param mapping the id of the mapping by which it was read
     */
    public static HtmlImportReport of(String mapping, Import imported) {
        return new HtmlImportReport(
                Objects.requireNonNull(mapping, "mapping"),
                Objects.requireNonNull(imported, "imported"),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns this report with what must be fixed before the import can be scored.
     *
     * @param toFix problems in the language of the page
     */
    public HtmlImportReport withObstacles(List<Obstacle> toFix) {
        return new HtmlImportReport(mapping, imported, List.copyOf(toFix), changes);
    }

    /**
     * Returns this report with what changed since an earlier export; if the list is empty, it says that nothing did.
     */
    public HtmlImportReport withChanges(List<ProfileChange> since) {
        return new HtmlImportReport(mapping, imported, obstacles, Optional.of(List.copyOf(since)));
    }

    /** Returns the page's text, to be written as UTF-8: in German for German locales, otherwise in English. */
    public String render(Locale locale) {
        PageTexts words = new PageTexts(locale, HtmlImportReport.class);
        ImportVerdict verdict = new ImportVerdict(mapping, imported, obstacles, words);
        return ReportPage.of(words, words.say("page.title", verdict.brief()))
                .withStyle(HtmlImportReport.class, "import.css")
                .render(verdict, sections(words), new ImportNotes(words));
    }

    private List<Section> sections(PageTexts words) {
        List<Section> sections = new ArrayList<>();
        sections.add(new ObstacleList(obstacles, words));
        changes.ifPresent(since -> sections.add(new ImportChanges(since, words)));
        sections.add(new RecordFunnel(imported, words));
        sections.add(new ImportSums(imported.getProfile(), imported.getLeads().size(), words));
        for (RecordKind kind : RecordKind.values()) {
            sections.add(new PropertyTables(kind, imported.getProfile(), words));
        }
        sections.add(new IssueExamples(imported, words));
        return sections;
    }
}

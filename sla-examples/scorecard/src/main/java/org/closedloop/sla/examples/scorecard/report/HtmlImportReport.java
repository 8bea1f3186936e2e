package org.closedloop.sla.examples.scorecard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.RecordKind;

/**
 * An import as one self-contained page for whoever owns the CRM: whether it can be scored, what must be mended first,
 * where the records went, what was seen of each property, and examples of all that was reported. German for German
 * locales, else English.
 *
 * <p>It has values of single records where something is reported of them, and no list of the leads. The page is a
 * function of its arguments alone, and HTML5 that is well-formed XML, too.
 *
 * <pre>{@code
 * HtmlImportReport.of("hubspot", imported, List.of(), Locale.GERMAN).render();
 * }</pre>
 */
public final class HtmlImportReport {

    private final String mapping;
    private final Import imported;
    private final List<Obstacle> obstacles;
    private final Optional<List<ProfileChange>> changes;
    private final PageTexts words;

    private HtmlImportReport(
            String mapping,
            Import imported,
            List<Obstacle> obstacles,
            Optional<List<ProfileChange>> changes,
            PageTexts words) {
        this.mapping = mapping;
        this.imported = imported;
        this.obstacles = obstacles;
        this.changes = changes;
        this.words = words;
    }

    /**
     * The report on this import.
     *
     * @param mapping the id of the mapping by which it was read
     * @param obstacles what must be mended before it can be scored, in the language of the locale; empty if nothing
     */
    public static HtmlImportReport of(String mapping, Import imported, List<Obstacle> obstacles, Locale locale) {
        return new HtmlImportReport(
                Objects.requireNonNull(mapping, "mapping"),
                Objects.requireNonNull(imported, "imported"),
                List.copyOf(obstacles),
                Optional.empty(),
                new PageTexts(Objects.requireNonNull(locale, "locale"), HtmlImportReport.class));
    }

    /** The same report with what changed since an earlier export; an empty list says that nothing did. */
    public HtmlImportReport withChanges(List<ProfileChange> since) {
        return new HtmlImportReport(mapping, imported, obstacles, Optional.of(List.copyOf(since)), words);
    }

    /** The page's text, to be written as UTF-8. */
    public String render() {
        ImportVerdict verdict = new ImportVerdict(mapping, imported, obstacles, words);
        Html html = new Html();
        html.open("html", "lang", words.languageTag());
        new PageHead(words.say("page.title", verdict.brief()), List.of("report.css", "import.css")).appendTo(html);
        html.open("body");
        verdict.appendTo(html);
        html.open("main");
        sections().forEach(section -> section.appendTo(html));
        html.close();
        new ImportNotes(words).appendTo(html);
        return html.close().close().page();
    }

    private List<Section> sections() {
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

package org.closedloop.sla.report;

import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.PageHead;
import org.closedloop.sla.html.Section;

/** The frame of a report: its head, and a body of headline, sections and notes. */
public record ReportPage(PageTexts words, PageHead head) {

    /** Returns the frame of a page with the style sheet of all reports. */
    public static ReportPage of(PageTexts words, String title) {
        return new ReportPage(words, PageHead.of(title).with(ReportPage.class, "report.css"));
    }

    /** Returns this frame with further styles, from a resource in the package of the class. */
    public ReportPage withStyle(Class<?> owner, String resource) {
        return new ReportPage(words, head.with(owner, resource));
    }

    /**
     * Returns the page's text.
     *
     * @param headline the header
     * @param notes the footer
     */
    public String render(Section headline, List<? extends Section> sections, Section notes) {
        Html html = new Html();
        html.open("html", "lang", words.languageTag());
        head.appendTo(html);
        html.open("body");
        headline.appendTo(html);
        html.open("main");
        sections.forEach(section -> section.appendTo(html));
        html.close();
        notes.appendTo(html);
        return html.close().close().page();
    }
}

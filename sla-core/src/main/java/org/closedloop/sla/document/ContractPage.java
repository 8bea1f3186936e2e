package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.PageHead;
import org.closedloop.sla.markdown.CssText;

/** The contract as one HTML page without external resources or scripts; each printed page has the agreement's id. */
final class ContractPage {

    private final WriteContext context;
    private final ContractWording words;

    ContractPage(WriteContext context, ContractWording words) {
        this.context = context;
        this.words = words;
    }

    String of(List<ContractWriter.Section> sections) {
        Html html = new Html();
        html.open("html", "lang", words.locale().toLanguageTag());
        PageHead.of(context.title() + " – " + context.company())
                .withoutPolicy()
                .with(ContractPage.class, "contract.css")
                .with(footer())
                .appendTo(html);
        html.open("body").open("main");
        sections.forEach(section -> html.open("section", "class", section.key())
                .markdown(section.markdown())
                .close());
        return html.close().close().close().page();
    }

    private String footer() {
        String name = context.id() + " · " + words.say("version", context.version());
        return "@page {\n  @bottom-left { content: " + CssText.of(name) + "; font: 8pt serif; color: #444; }\n"
                + "  @bottom-right { content: " + CssText.of(words.say("page") + " ") + " counter(page) "
                + CssText.of(" " + words.say("of") + " ") + " counter(pages); font: 8pt serif; color: #444; }\n}\n";
    }
}

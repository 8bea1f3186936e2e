package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.markdown.Markdown;

/** The end of a draft: what is still open, and in which clause. */
record OpenList(List<Gap> gaps, Wording words) implements Clause {

    @Override
    public String key() {
        return "open";
    }

    @Override
    public void writeTo(Markdown text) {
        text.part(words.say("open.title"));
        if (gaps.isEmpty()) {
            text.note(words.say("open.none"));
            return;
        }
        text.note(words.say("open.intro"));
        text.table(
                List.of(words.say("open.clause"), words.say("open.what"), words.say("open.need")),
                gaps.stream().map(this::row).toList());
    }

    private List<String> row(Gap gap) {
        return List.of(
                gap.getClause() == 0 ? words.say("dash") : words.figures().count(gap.getClause()),
                name(gap),
                words.say(gap.isRequired() ? "open.required" : "open.optional"));
    }

    /** A side's part says whose it is, and of which of the side's posts. */
    private String name(Gap gap) {
        String key = "gap." + gap.getPart();
        String name =
                gap.getRole().map(role -> words.say(key, words.name(role))).orElseGet(() -> words.say(key));
        return gap.getNumber() == 1
                ? name
                : words.say("open.nth", name, words.figures().count(gap.getNumber()));
    }
}

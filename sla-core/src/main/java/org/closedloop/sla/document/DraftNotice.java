package org.closedloop.sla.document;

import org.closedloop.sla.markdown.Markdown;

/** Under the head of a draft: that it binds nobody. */
record DraftNotice(Wording words) implements Clause {

    @Override
    public String key() {
        return "notice";
    }

    @Override
    public void writeTo(Markdown text) {
        text.note(words.say("draft.notice"));
    }
}

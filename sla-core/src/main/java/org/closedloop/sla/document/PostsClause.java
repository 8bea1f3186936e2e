package org.closedloop.sla.document;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.PostDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 8. */
record PostsClause(Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "posts";
    }

    @Override
    public void writeTo(Markdown text) {
        List<List<String>> rows = contents.posts().stream().map(this::row).toList();
        if (rows.isEmpty()) {
            text.note(words.say("none"));
            return;
        }
        text.paragraph(words.say("posts.intro"));
        text.table(
                Stream.of("role", "holder", "deputy", "from", "to")
                        .map(key -> words.say("posts." + key))
                        .toList(),
                rows);
    }

    private List<String> row(PostDraft post) {
        return List.of(
                words.name(post.getRole()),
                post.getHolder().orElseGet(() -> contents.placeholder(Part.ACCOUNTABLE, post.getRole())),
                post.getDeputy().orElseGet(() -> contents.placeholder(Part.DEPUTY, post.getRole())),
                contents.date(Part.POST_START, post.getStart()),
                contents.date(Part.POST_END, post.getEnd()));
    }
}

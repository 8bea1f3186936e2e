package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Gap;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.funnel.Role;

/** Clause 8. */
record PostsClause(Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "posts";
    }

    @Override
    public void writeTo(Markdown text) {
        List<List<String>> rows = rows();
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

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        contents.draft().getPosts().forEach(post -> rows.add(row(post)));
        addOpen(rows, Gap.MARKETING_POST, Role.MARKETING);
        addOpen(rows, Gap.SALES_POST, Role.SALES);
        return rows;
    }

    private void addOpen(List<List<String>> rows, Gap gap, Role role) {
        if (contents.lacks(gap)) {
            rows.add(List.of(
                    words.name(role),
                    words.say("open.holder." + role),
                    words.say("open.deputy." + role),
                    words.say("open.start"),
                    words.say("open.end")));
        }
    }

    private List<String> row(Post post) {
        return List.of(
                words.name(post.getRole()),
                post.getHolder(),
                post.getDeputy(),
                words.figures().date(post.getPeriod().getStart()),
                words.figures().date(post.getPeriod().getEnd()));
    }
}

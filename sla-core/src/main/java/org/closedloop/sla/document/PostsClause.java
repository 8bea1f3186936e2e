package org.closedloop.sla.document;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Post;

/** Clause 8. */
record PostsClause(List<Post> posts, Wording words) implements Clause {

    @Override
    public String key() {
        return "posts";
    }

    @Override
    public void writeTo(Markdown text) {
        if (posts.isEmpty()) {
            text.note(words.say("none"));
            return;
        }
        text.paragraph(words.say("posts.intro"));
        text.table(
                Stream.of("role", "holder", "deputy", "from", "to")
                        .map(key -> words.say("posts." + key))
                        .toList(),
                posts.stream().map(this::row).toList());
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

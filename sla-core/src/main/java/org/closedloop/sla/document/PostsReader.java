package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;

/** Reads clause 8, as {@link PostsClause} writes it. */
record PostsReader(Passage part, Desk desk) {

    List<Post> read() {
        List<Post> posts = new ArrayList<>();
        if (!part.ifSaid("none")) {
            part.sentence("posts.intro");
            part.rows("posts.", List.of("role", "holder", "deputy", "from", "to"), row -> read(row, posts));
        }
        return posts;
    }

    private void read(Cells row, List<Post> posts) {
        Forms forms = desk.forms();
        Optional<Role> role = forms.word(row.get("role"), Role.class);
        Optional<String> holder = forms.text(row.get("holder"));
        Optional<String> deputy = forms.text(row.get("deputy"));
        Optional<DateRange> days = forms.range(row.get("from"), row.get("to"));
        if (role.isPresent() && holder.isPresent() && deputy.isPresent() && days.isPresent()) {
            posts.add(Post.of(role.get(), holder.get(), deputy.get(), days.get()));
        }
    }
}

package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.PostDraft;
import org.closedloop.sla.funnel.Role;

/** Clause 8. */
final class PostsClause {

    private static final Table<PostDraft, Post.Builder, Post> POSTS = Table.of(
                    "posts.", PostDraft.class, Post::builder, Post.Builder::build)
            .column("role", Field.of("role", Value.word(Role.class), PostDraft::getRole, Post.Builder::role))
            .column(
                    "holder",
                    Field.of(
                            Part.ACCOUNTABLE,
                            Value.TEXT,
                            PostDraft::getRole,
                            PostDraft::getHolder,
                            Post.Builder::holder))
            .column(
                    "deputy",
                    Field.of(Part.DEPUTY, Value.TEXT, PostDraft::getRole, PostDraft::getDeputy, Post.Builder::deputy))
            .columns(
                    "from",
                    "to",
                    Field.days(
                            Part.POST_START,
                            Part.POST_END,
                            PostDraft::getStart,
                            PostDraft::getEnd,
                            Post.Builder::period));

    static final Clause CLAUSE = Clause.of(
            "posts",
            Element.orNone(
                    (draft, context) -> context.isOpen() || !draft.getPosts().isEmpty(),
                    List.of(
                            Sentence.of("posts.intro"),
                            POSTS.of(
                                    "posts",
                                    AgreementDraft::getPosts,
                                    AgreementDraft::bothPosts,
                                    Agreement.Builder::addPosts))));

    private PostsClause() {}
}

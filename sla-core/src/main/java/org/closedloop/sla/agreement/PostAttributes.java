package org.closedloop.sla.agreement;

import java.time.LocalDate;
import org.closedloop.sla.funnel.Role;

/** The attributes of {@link Post}, a post of clause 8, in the order of the contract. */
public final class PostAttributes {

    private static final ClauseType.Builder<Post, Post.Builder> DECLARED =
            ClauseType.of(Part.POSTS, "post", Post::builder, Post.Builder::build);

    /** The side. */
    public static final Attribute<Post, Role> ROLE = DECLARED.side(Post::getRole, Post.Builder::role);

    /** The accountable person. */
    public static final Attribute<Post, String> HOLDER =
            DECLARED.required("holder", "accountable", Post::getHolder, Post.Builder::holder);

    /** The deputy; another person. */
    public static final Attribute<Post, String> DEPUTY =
            DECLARED.required("deputy", Post::getDeputy, Post.Builder::deputy);

    /** The first and the last day of the post. */
    public static final DaysAttribute<Post> PERIOD =
            DECLARED.days("period", "post start", "post end", Post::getPeriod, Post.Builder::period);

    /** The first day. */
    public static final Attribute<Post, LocalDate> START = PERIOD.getStart();

    /** The last day, inclusive; not before the first. */
    public static final Attribute<Post, LocalDate> END = PERIOD.getEnd();

    /** The post. */
    public static final ClauseType<Post> POST = DECLARED.build();

    private PostAttributes() {}
}

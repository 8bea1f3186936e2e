package org.closedloop.sla.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * Of clause 8, one post while it is negotiated.
 *
 * <pre>{@code
 * PostDraft.of(Role.SALES).withHolder("Sam Frei").lacks();
 * // [deputy of sales (clause 8), post start of sales (clause 8), post end of sales (clause 8)]
 * }</pre>
 */
@Value.Immutable
public interface PostDraft extends WithPostDraft {

    /** The side. */
    Role getRole();

    /** See {@link Post#getHolder}. */
    Optional<String> getHolder();

    /** See {@link Post#getDeputy}. */
    Optional<String> getDeputy();

    /** The first day. */
    Optional<LocalDate> getStart();

    /** The last day, inclusive; not before the first. */
    Optional<LocalDate> getEnd();

    /** What is still open. */
    default List<Gap> lacks() {
        return Gaps.of(getRole())
                .needs(Part.ACCOUNTABLE, getHolder())
                .needs(Part.DEPUTY, getDeputy())
                .needs(Part.POST_START, getStart())
                .needs(Part.POST_END, getEnd())
                .all();
    }

    /**
     * The post.
     *
     * @throws IllegalStateException if a part is open; the message lists all of them
     */
    default Post complete() {
        Gaps.mustNotBeIn("post", lacks());
        return Post.of(
                getRole(),
                getHolder().orElseThrow(),
                getDeputy().orElseThrow(),
                DateRange.of(getStart().orElseThrow(), getEnd().orElseThrow()));
    }

    @Value.Check
    default void check() {
        Days.mustBeInOrder(getStart(), getEnd());
    }

    /** A post of which only the side is known. */
    static PostDraft of(Role role) {
        return builder().role(role).build();
    }

    /** What is said of this post, to be negotiated. */
    static PostDraft of(Post post) {
        return builder()
                .role(post.getRole())
                .holder(post.getHolder())
                .deputy(post.getDeputy())
                .start(post.getPeriod().getStart())
                .end(post.getPeriod().getEnd())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of a post. */
    final class Builder extends ImmutablePostDraft.Builder {}
}

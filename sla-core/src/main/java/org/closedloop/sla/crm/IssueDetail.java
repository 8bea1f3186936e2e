package org.closedloop.sla.crm;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.constraint.Excerpt;

/**
 * A detail of an issue: a text of the export or of the CRM, which is the same in every language, or a
 * {@linkplain DetailPhrase reason in words}.
 *
 * <pre>{@code
 * issue.getDetail().flatMap(IssueDetail::getPhrase).filter(DetailPhrase.NO_ID::equals).isPresent();
 * }</pre>
 *
 * <p>A reader can implement it for reasons of its own. Implementations must be immutable and implement {@code equals}
 * and {@code hashCode}, so that issues can be compared, and {@code toString}, for logs.
 */
public interface IssueDetail {

    /** Returns the detail: in German if the locale is German, otherwise in English. */
    String explain(Locale locale);

    /** The phrase, without its arguments; empty if the detail is another text. */
    default Optional<DetailPhrase> getPhrase() {
        return Optional.empty();
    }

    /**
     * Returns a detail that is the same in every language, such as a number or the other value of a contradiction. Half
     * surrogate pairs are replaced.
     */
    static IssueDetail of(String text) {
        return new DetailText(Excerpt.whole(text));
    }
}

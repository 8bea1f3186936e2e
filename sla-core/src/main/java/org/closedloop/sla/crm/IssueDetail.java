package org.closedloop.sla.crm;

import java.util.Locale;
import org.closedloop.sla.constraint.Excerpt;

/**
 * A detail of an issue: a text of the export or of the CRM, which is the same in every language, or a
 * {@linkplain DetailPhrase reason in words}.
 *
 * <p>A reader can implement it for reasons of its own. An implementation is immutable and has {@code equals}, so that
 * issues can be compared.
 */
public interface IssueDetail {

    /** Returns the detail: in German if the locale is German, otherwise in English. */
    String explain(Locale locale);

    /**
     * A detail that is the same in every language, such as a number or the other value of a contradiction. Half
     * surrogate pairs are replaced.
     */
    static IssueDetail of(String text) {
        return new DetailText(Excerpt.whole(text));
    }
}

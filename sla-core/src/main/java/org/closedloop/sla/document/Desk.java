package org.closedloop.sla.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a contract is read: in which language, and what was found wrong with it.
 *
 * @param draft whether the contract is one of a draft, in which brackets are placeholders
 */
record Desk(Wording words, Problems problems, boolean draft) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{Lu}[^\\[\\]]{0,80}]");

    /** Whether a text has a placeholder in it, such as {@code [END DATE]}. */
    static boolean hasPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /** Reads values. */
    Forms forms() {
        return new Forms(this);
    }

    /** Reports each placeholder as open, and says whether there was one. */
    boolean reportsOpen(Cited said) {
        List<String> placeholders = PLACEHOLDER
                .matcher(said.text())
                .results()
                .map(MatchResult::group)
                .toList();
        placeholders.forEach(placeholder -> problems.add(DocumentRule.OPEN, said.cut(placeholder)));
        return !placeholders.isEmpty();
    }
}

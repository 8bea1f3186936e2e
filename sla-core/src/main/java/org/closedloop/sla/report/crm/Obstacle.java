package org.closedloop.sla.report.crm;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.validation.Finding;

/**
 * A problem that must be fixed before the leads of an import can be scored.
 *
 * @param topic what it is about: the code of a reason, {@code agreement}, {@code no-lead} or {@code no-stage}
 * @param count how many there are of the same kind
 * @param text the obstacle in one sentence; empty where the topic says all
 */
public record Obstacle(String topic, long count, Optional<String> text) {

    /** No lead was read from the files. */
    public static final Obstacle NO_LEAD = new Obstacle("no-lead", 1, Optional.empty());

    /** No lead entered any stage. */
    public static final Obstacle NO_STAGE = new Obstacle("no-stage", 1, Optional.empty());

    /** An issue, in the language of the locale. */
    public static Obstacle of(ImportIssue issue, Locale locale) {
        return new Obstacle(issue.getReason().getCode(), 1, Optional.of(issue.explain(locale)));
    }

    /** Further issues of a reason, which were counted and not kept. */
    public static Obstacle further(ImportReason reason, long count) {
        return new Obstacle(reason.getCode(), count, Optional.empty());
    }

    /** An error in how the mapping fits the agreement. */
    public static Obstacle of(Finding finding) {
        return new Obstacle("agreement", 1, Optional.of(finding.getMessage() + " [" + finding.getCode() + "]"));
    }
}

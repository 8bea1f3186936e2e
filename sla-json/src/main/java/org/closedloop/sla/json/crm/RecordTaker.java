package org.closedloop.sla.json.crm;

import java.util.Optional;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a reader of one CRM makes of the pages that {@link PageAudit} hands on. */
public interface RecordTaker {

    /** What an object is to a reader. */
    final class Fit {

        /** A record of the CRM, which was read, or counted as one of which nothing is read. */
        public static final Fit TAKEN = new Fit(null);
        /** None of the CRM's, or not of the kind that was announced: the reader did nothing with it. */
        public static final Fit FOREIGN = new Fit(null);

        private final @Nullable ImportIssue flaw;

        private Fit(@Nullable ImportIssue flaw) {
            this.flaw = flaw;
        }

        /** A record of the CRM that is to be skipped because it is not as it should be. */
        public static Fit broken(ImportIssue issue) {
            return new Fit(issue);
        }

        /** Why it is to be skipped. */
        public Optional<ImportIssue> getFlaw() {
            return Optional.ofNullable(flaw);
        }
    }

    /** Takes an object as a record, if it is one. */
    Fit take(JsonRecord record);

    /** Takes note of something in a record's place that was skipped. */
    void passOver();

    /** What the records are, as far as that is known. */
    RecordKind kind();

    /** Takes what a page says beside its records, after the last of them. */
    void endPage(ObjectNode rest, RecordPlace place);

    /** Takes note that the page ends in the middle. */
    void breakOff();
}

package org.closedloop.sla.json.crm;

import java.util.Optional;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the records of one CRM from the pages that {@link PageAudit} passes on. */
public interface RecordTaker {

    /** How an object fits a reader. */
    final class Fit {

        /** A record of the CRM, which was read or counted as skipped. */
        public static final Fit TAKEN = new Fit(null);
        /** Not a record of the CRM, or not of the object that the caller named; the reader ignored it. */
        public static final Fit FOREIGN = new Fit(null);

        private final @Nullable ImportIssue flaw;

        private Fit(@Nullable ImportIssue flaw) {
            this.flaw = flaw;
        }

        /** A record of the CRM that must be skipped because it is malformed. */
        public static Fit broken(ImportIssue issue) {
            return new Fit(issue);
        }

        /** The issue of a record that must be skipped. */
        public Optional<ImportIssue> getFlaw() {
            return Optional.ofNullable(flaw);
        }
    }

    /** Reads an object if it is a record of the CRM. */
    Fit take(JsonRecord record);

    /** Counts a value that was skipped in place of a record. */
    void countSkipped();

    /** The kind of the records, as far as it is known. */
    RecordKind kind();

    /** Ends a page; receives its other fields. */
    void endPage(ObjectNode rest, RecordPlace place);

    /** Ends a page that is cut off. */
    void cutOff();
}

package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.time.WindowLength;

/** Reads clause 9, as {@link ReportingClause} writes it. */
record ReportingReader(Passage part, Desk desk) {

    Optional<Reporting> read() {
        if (part.ifSaid("none")) {
            return Optional.empty();
        }
        Forms forms = desk.forms();
        Reporting.Builder reporting = Reporting.builder();
        part.sentence(
                "reporting.cadence",
                said -> forms.word(said.get(0), WindowLength.class).ifPresent(reporting::cadence));
        part.sentence(
                "reporting.channels",
                said -> forms.quotedNames(said.get(0), "and").ifPresent(reporting::channels));
        part.sentence(
                "reporting.audience",
                said -> forms.quotedNames(said.get(0), "and").ifPresent(reporting::audience));
        part.sentence("reporting.deadline", said -> forms.count(said.get(0)).ifPresent(reporting::deadlineDays));
        return part.isSound() ? Optional.of(reporting.build()) : Optional.empty();
    }
}

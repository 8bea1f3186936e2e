package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Renewal;
import org.jspecify.annotations.Nullable;

/** Reads clause 11, as {@link RenewalClause} writes it. */
final class RenewalReader {

    private final Passage part;
    private final Desk desk;
    private final Renewal.Builder renewal = Renewal.builder();
    private @Nullable Cited length;

    RenewalReader(Passage part, Desk desk) {
        this.part = part;
        this.desk = desk;
    }

    Optional<Renewal> read() {
        if (part.ifSaid("none")) {
            return Optional.empty();
        }
        Forms forms = desk.forms();
        Renewal.Mode mode = isSaidFor(Renewal.Mode.AUTOMATIC) ? Renewal.Mode.AUTOMATIC : Renewal.Mode.BY_CONSENT;
        renewal.mode(mode);
        part.sentence("renewal." + mode, said -> forms.date(said.get(0)).ifPresent(renewal::date));
        part.sentence(
                "renewal.notice." + mode, said -> forms.period(said.get(0)).ifPresent(renewal::notice));
        part.sentence("renewal.next", said -> {
            length = said.get(0);
            forms.period(said.get(0)).ifPresent(renewal::nextPeriod);
        });
        Cited next = length;
        return part.isSound() && next != null ? forms.possible(next, renewal::build) : Optional.empty();
    }

    private boolean isSaidFor(Renewal.Mode mode) {
        return part.says("renewal." + mode);
    }
}

package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Scope;

/** Reads clause 2, as {@link ScopeClause} writes it. */
record ScopeReader(Passage part, Desk desk) {

    Optional<Scope> read() {
        Forms forms = desk.forms();
        Scope.Builder scope = Scope.builder();
        part.sentence(
                "scope.period", said -> forms.range(said.get(0), said.get(1)).ifPresent(scope::period));
        part.sentence("scope.region", said -> forms.text(said.get(0)).ifPresent(scope::region));
        part.ifSaid("scope.group", said -> forms.text(said.get(0)).ifPresent(scope::group));
        part.ifSaid("scope.subgroup", said -> forms.text(said.get(0)).ifPresent(scope::subgroup));
        part.sentence("scope.zone", said -> forms.zone(said.get(0)).ifPresent(scope::zone));
        part.sentence("scope.calendar", said -> forms.quoted(said.get(0)).ifPresent(scope::calendar));
        return part.isSound() ? Optional.of(scope.build()) : Optional.empty();
    }
}

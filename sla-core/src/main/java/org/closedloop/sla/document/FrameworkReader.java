package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.funnel.Role;

/** Reads clause 4, as {@link FrameworkClause} writes it. */
record FrameworkReader(Passage part, Desk desk) {

    Optional<Framework> read() {
        if (part.ifSaid("none")) {
            return Optional.empty();
        }
        Forms forms = desk.forms();
        Framework.Builder framework = Framework.builder();
        part.sentence("framework.system", said -> forms.quoted(said.get(0)).ifPresent(framework::system));
        if (!part.ifSaid("framework.adopted.none")) {
            part.sentence("framework.adopted", said -> readAdopted(said.get(0), framework));
        }
        part.sentence("framework.document", said -> {
            forms.quoted(said.get(0)).ifPresent(framework::document);
            forms.date(said.get(1)).ifPresent(framework::documentDate);
        });
        return part.isSound() ? Optional.of(framework.build()) : Optional.empty();
    }

    private void readAdopted(Cited said, Framework.Builder framework) {
        Forms forms = desk.forms();
        forms.names(said)
                .ifPresent(names -> names.forEach(
                        name -> forms.word(said.cut(name), Role.class).ifPresent(framework::addAdoptedBy)));
    }
}

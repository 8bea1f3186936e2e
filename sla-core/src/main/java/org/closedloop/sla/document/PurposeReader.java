package org.closedloop.sla.document;

import java.util.Optional;

/** Reads clause 1, as {@link PurposeClause} writes it. */
record PurposeReader(Passage part, HeadReader head, Desk desk) {

    Optional<String> read() {
        part.sentence("purpose.promise", said -> head.mustAgree("company", said.get(0)));
        if (part.ifSaid("purpose.none")) {
            return Optional.empty();
        }
        String[] purpose = new String[1];
        part.sentence("purpose.text", said -> desk.forms().text(said.get(0)).ifPresent(text -> purpose[0] = text));
        return Optional.ofNullable(purpose[0]);
    }
}

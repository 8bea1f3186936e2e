package org.closedloop.sla.document;

import java.util.List;

/** Reads the list of open points, as {@link OpenList} writes it: what it says is known from the clauses. */
record OpenListReader(Passage part, Desk desk) {

    void read() {
        if (part.ifSaid("open.none")) {
            return;
        }
        part.sentence("open.intro");
        part.rows("open.", List.of("clause", "what", "need"), row -> {
            Forms forms = desk.forms();
            Cited clause = row.get("clause");
            if (!clause.text().equals(desk.words().say("dash"))) {
                forms.count(clause);
            }
            mustBeKnown(row);
            forms.word(row.get("need"), desk.words().vocabulary().needs());
        });
    }

    /** A row names a part of an agreement, and nothing else. */
    private void mustBeKnown(Cells row) {
        Cited what = row.get("what");
        if (desk.words().vocabulary().parts().of(what.text()).isEmpty()) {
            desk.problems().add(what.isBlank() ? DocumentRule.BLANK : DocumentRule.UNPLACED, what);
        }
    }
}

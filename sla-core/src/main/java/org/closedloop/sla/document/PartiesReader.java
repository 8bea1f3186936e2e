package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.funnel.Role;

/** Reads clause 3, as {@link PartiesClause} writes it. */
record PartiesReader(Passage part, Desk desk) {

    List<Party> read() {
        List<Party> parties = new ArrayList<>();
        if (!part.ifSaid("none")) {
            part.sentence("parties.intro");
            part.rows("parties.", List.of("role", "function", "representative"), row -> read(row, parties));
        }
        return parties;
    }

    private void read(Cells row, List<Party> parties) {
        Forms forms = desk.forms();
        Optional<Role> role = forms.word(row.get("role"), Role.class);
        Optional<String> function = forms.text(row.get("function"));
        Optional<String> representative = forms.text(row.get("representative"));
        if (role.isPresent() && function.isPresent() && representative.isPresent()) {
            parties.add(Party.of(role.get(), function.get(), representative.get()));
        }
    }
}

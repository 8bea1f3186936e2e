package org.closedloop.sla.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.text.Phrase;

/** Reads who signed, as {@link SignatureBlock} writes it; a line that nobody signed is none. */
record SignaturesReader(Passage part, HeadReader head, List<Party> parties, Desk desk) {

    List<Signature> read() {
        List<Signature> signatures = new ArrayList<>();
        part.sentence("signatures.intro", said -> head.mustAgree("version", said.get(0)));
        List<Party> lines = new ArrayList<>();
        part.rows("signatures.", List.of("role", "name", "date", "signature"), row -> read(row, signatures, lines));
        parties.stream()
                .filter(party -> signatures.stream().noneMatch(one -> one.getRole() == party.getRole()))
                .filter(party -> lines.stream().noneMatch(line -> isOf(party, line)))
                .forEach(this::reportMissing);
        return signatures;
    }

    private static boolean isOf(Party party, Party line) {
        return line.getRole() == party.getRole() && line.getRepresentative().equals(party.getRepresentative());
    }

    private void reportMissing(Party party) {
        String line = desk.words().name(party.getRole()) + " | " + party.getRepresentative();
        desk.problems().missing(DocumentRule.SENTENCE_MISSING, "signatures", part.line(), line);
    }

    private void read(Cells row, List<Signature> signatures, List<Party> lines) {
        Forms forms = desk.forms();
        Optional<Role> role = forms.word(row.get("role"), Role.class);
        Optional<String> name = forms.text(row.get("name"));
        if (row.get("date").isBlank() && row.get("signature").isBlank()) {
            if (role.isPresent() && name.isPresent()) {
                mustBeExpected(row, role.get(), name.get(), lines);
                lines.add(Party.of(role.get(), "", name.get()));
                mustRepresent(role.get(), row.get("name"));
            }
            return;
        }
        Optional<LocalDate> date = forms.date(row.get("date"));
        Optional<Signature> signed =
                role.flatMap(side -> name.flatMap(signer -> date.map(day -> Signature.of(side, signer, day))));
        Cited cell = row.get("signature");
        if (mustBeSigned(cell)) {
            Optional<String> digest = digest(cell);
            signed.ifPresent(signature -> signatures.add(signature.withDigest(digest)));
        }
    }

    /** An empty line is one of a party, and each party has one. */
    private void mustBeExpected(Cells row, Role side, String name, List<Party> lines) {
        Party line = Party.of(side, "", name);
        long parties = parties().stream().filter(party -> isOf(party, line)).count();
        long before = lines.stream().filter(one -> isOf(line, one)).count();
        // Where clause 3 could not be read, that is told already.
        boolean known = !parties().isEmpty() || desk.problems().count() == 0;
        boolean stranger = known && parties().stream().noneMatch(party -> party.getRole() == side);
        if (stranger || (parties > 0 && before >= parties)) {
            desk.problems().add(DocumentRule.UNPLACED, row.row());
        }
    }

    /** An empty line bears the name that clause 3 gives. */
    private void mustRepresent(Role side, Cited name) {
        List<String> representatives = parties.stream()
                .filter(party -> party.getRole() == side)
                .map(Party::getRepresentative)
                .toList();
        if (!representatives.isEmpty() && !representatives.contains(name.text())) {
            desk.problems().add(DocumentRule.NOT_A_WORD, name, String.join(", ", representatives));
        }
    }

    private boolean mustBeSigned(Cited cell) {
        String signed = desk.words().say("signatures.signed");
        boolean plain = Vocabulary.isSame(signed, cell.text());
        boolean known = plain || withDigest().match(cell.text()).isPresent();
        if (!known) {
            desk.problems().add(DocumentRule.NOT_A_WORD, cell, signed);
        }
        return known;
    }

    private Optional<String> digest(Cited cell) {
        return withDigest().match(cell.text()).flatMap(said -> desk.forms().text(cell.cut(said.get(0))));
    }

    private Phrase withDigest() {
        Wording words = desk.words();
        return Phrase.of(words.say("signatures.signed") + "\n"
                + words.phrase("signatures.digest").opening() + "{0}");
    }
}

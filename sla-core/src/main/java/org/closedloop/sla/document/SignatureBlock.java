package org.closedloop.sla.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.text.Phrase;
import org.closedloop.sla.text.Spelling;

/** Who signed, and an empty line for each party that has not. */
final class SignatureBlock {

    private static final List<String> COLUMNS = List.of("role", "name", "date", "signature");
    private static final Value<Role> ROLE = Value.ROLE;
    private static final Sentence<AgreementDraft, Agreement.Builder> INTRO =
            Sentence.<AgreementDraft, Agreement.Builder>of(
                            "signatures.intro", Field.restated("version", WriteContext::version))
                    .asNote();

    private final SectionReader part;
    private final ReadContext context;
    private final List<Party> parties;
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Party> lines = new ArrayList<>();

    private SignatureBlock(SectionReader part, ReadContext context) {
        this.part = part;
        this.context = context;
        this.parties = context.parties();
    }

    static void write(WriteContext context, Markdown text) {
        Wording words = context.words();
        text.part(words.say("signatures.title"));
        INTRO.write(context.draft(), context, text);
        List<List<String>> rows = new ArrayList<>();
        context.signatures().forEach(signature -> rows.add(signed(signature, words)));
        context.parties().stream()
                .filter(party -> context.signatures().stream()
                        .noneMatch(signature -> party.getRole().equals(Optional.of(signature.getRole()))))
                .forEach(party -> rows.add(open(party, context)));
        text.table(words.each("signatures", COLUMNS), rows);
    }

    private static List<String> signed(Signature signature, Wording words) {
        String signed = words.say("signatures.signed");
        return List.of(
                ROLE.print(words, signature.getRole()),
                signature.getName(),
                Value.DATE.print(words, signature.getDate()),
                signature
                        .getDigest()
                        .map(digest -> signed + "\n" + words.say("signatures.digest", digest))
                        .orElse(signed));
    }

    private static List<String> open(ClauseDraft<Party> party, WriteContext context) {
        Role role = party.getRole().orElseThrow();
        String name = party.get(PartyAttributes.REPRESENTATIVE)
                .orElseGet(() -> context.placeholder(PartyAttributes.REPRESENTATIVE, role));
        return List.of(ROLE.print(context.words(), role), name, "", "");
    }

    static void read(SectionReader part, ReadContext context) {
        new SignatureBlock(part, context).read();
    }

    private void read() {
        INTRO.read(part, context, context.agreement());
        part.rows("signatures", COLUMNS, this::read);
        parties.stream()
                .filter(party -> signatures.stream().noneMatch(one -> one.getRole() == party.getRole()))
                .filter(party -> lines.stream().noneMatch(line -> isOf(party, line)))
                .forEach(this::reportMissing);
        context.agreement().addAllSignatures(signatures);
    }

    private static boolean isOf(Party party, Party line) {
        return line.getRole() == party.getRole() && line.getRepresentative().equals(party.getRepresentative());
    }

    private void reportMissing(Party party) {
        String line = ROLE.print(context.words(), party.getRole()) + " | " + party.getRepresentative();
        context.problems().missing(DocumentRule.SENTENCE_MISSING, "signatures", part.line(), line);
    }

    private void read(RowReader.Row row) {
        Optional<Role> role = ROLE.parse(row.get("role"), context);
        Optional<String> name = Value.TEXT.parse(row.get("name"), context);
        if (row.get("date").isBlank() && row.get("signature").isBlank()) {
            if (role.isPresent() && name.isPresent()) {
                mustBeExpected(row, role.get(), name.get());
                lines.add(Party.of(role.get(), "", name.get()));
                mustRepresent(role.get(), row.get("name"));
            }
            return;
        }
        Optional<LocalDate> date = Value.DATE.parse(row.get("date"), context);
        SourceText cell = row.get("signature");
        if (mustBeSigned(cell)) {
            Optional<String> digest = withDigest()
                    .match(cell.text())
                    .flatMap(values -> Value.TEXT.parse(cell.cut(values.get(0)), context));
            if (role.isPresent() && name.isPresent() && date.isPresent()) {
                signatures.add(Signature.of(role.get(), name.get(), date.get()).withDigest(digest));
            }
        }
    }

    /** An empty line is one of a party, and each party has one. */
    private void mustBeExpected(RowReader.Row row, Role side, String name) {
        Party line = Party.of(side, "", name);
        long expected = parties.stream().filter(party -> isOf(party, line)).count();
        long before = lines.stream().filter(one -> isOf(line, one)).count();
        // If clause 3 could not be read, that is reported already.
        boolean known = !parties.isEmpty() || context.problems().count() == 0;
        boolean stranger = known && parties.stream().noneMatch(party -> party.getRole() == side);
        if (stranger || (expected > 0 && before >= expected)) {
            context.problems().add(DocumentRule.UNPLACED, row.row());
        }
    }

    /** An empty line bears the name that clause 3 gives. */
    private void mustRepresent(Role side, SourceText name) {
        List<String> representatives = parties.stream()
                .filter(party -> party.getRole() == side)
                .map(Party::getRepresentative)
                .toList();
        if (!representatives.isEmpty() && !representatives.contains(name.text())) {
            context.problems().add(DocumentRule.NOT_A_WORD, name, String.join(", ", representatives));
        }
    }

    private boolean mustBeSigned(SourceText cell) {
        String signed = context.words().say("signatures.signed");
        boolean known = Spelling.isSame(signed, cell.text())
                || withDigest().match(cell.text()).isPresent();
        if (!known) {
            context.problems().add(DocumentRule.NOT_A_WORD, cell, signed);
        }
        return known;
    }

    private Phrase withDigest() {
        Wording words = context.words();
        return Phrase.of(words.say("signatures.signed") + "\n"
                + words.phrase("signatures.digest").opening() + "{0}");
    }

    /** The signatures as they will be read back. */
    static void carry(List<Signature> signatures, Losses losses, Agreement.Builder carried) {
        losses.each(
                "signatures",
                signatures,
                (signature, place) -> carried.addSignatures(signature
                        .withName(place.text("name", signature.getName()))
                        .withDate(Value.DATE.carry("date", signature.getDate(), place))
                        .withDigest(signature.getDigest().map(digest -> place.text("digest", digest)))));
    }
}

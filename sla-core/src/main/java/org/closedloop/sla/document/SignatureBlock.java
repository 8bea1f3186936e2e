package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.markdown.Markdown;

/** The signatures, and a line to sign on for each party without one. */
final class SignatureBlock {

    private static final List<String> COLUMNS = List.of("role", "name", "date", "signature");
    private static final List<Field<Signature, Signature.Builder>> FIELDS = List.of(
            Field.of("role", Value.ROLE, Signature::getRole, Signature.Builder::role),
            Field.of("name", TextValue.TEXT, Signature::getName, Signature.Builder::name),
            Field.of("date", Value.DATE, Signature::getDate, Signature.Builder::date),
            Field.of("digest", TextValue.SIGNATURE, Signature::getDigest, Signature.Builder::digest));
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
        ContractWording words = context.words();
        text.part(words.say("signatures.title"));
        INTRO.write(context.draft(), context, text);
        List<List<String>> rows = new ArrayList<>();
        context.signatures()
                .forEach(signature -> rows.add(FIELDS.stream()
                        .flatMap(field -> field.print(signature, context).stream())
                        .toList()));
        context.parties().stream()
                .filter(party -> context.signatures().stream()
                        .noneMatch(signature -> party.getRole().equals(Optional.of(signature.getRole()))))
                .forEach(party -> rows.add(open(party, context)));
        text.table(words.each("signatures", COLUMNS), rows);
    }

    private static List<String> open(ClauseDraft<Party> party, WriteContext context) {
        Role role = party.getRole().orElseThrow();
        String name = party.get(PartyAttributes.REPRESENTATIVE)
                .orElseGet(() -> context.placeholder(PartyAttributes.REPRESENTATIVE, role));
        return List.of(Value.ROLE.print(context.words(), role), name, "", "");
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
        String line = Value.ROLE.print(context.words(), party.getRole()) + " | " + party.getRepresentative();
        context.problems().missing(DocumentRule.SENTENCE_MISSING, "signatures", part.line(), line);
    }

    private void read(RowReader.Row row) {
        if (row.get("date").isBlank() && row.get("signature").isBlank()) {
            readLine(row);
            return;
        }
        Signature.Builder signature = Signature.builder();
        boolean whole = true;
        for (int i = 0; i < COLUMNS.size(); i++) {
            whole &= FIELDS.get(i).parse(List.of(row.get(COLUMNS.get(i))), context, signature);
        }
        if (whole) {
            signatures.add(signature.build());
        }
    }

    private void readLine(RowReader.Row row) {
        Optional<Role> role = Value.ROLE.parse(row.get("role"), context);
        Optional<String> name = TextValue.TEXT.parse(row.get("name"), context);
        if (role.isPresent() && name.isPresent()) {
            mustBeExpected(row, role.get(), name.get());
            lines.add(Party.of(role.get(), "", name.get()));
            mustRepresent(role.get(), row.get("name"));
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

    /** The signatures as they will be read back. */
    static void carry(List<Signature> signatures, Losses losses, Agreement.Builder carried) {
        losses.each("signatures", signatures, (signature, place) -> {
            Signature.Builder read = Signature.builder();
            FIELDS.forEach(field -> field.carry(signature, place, read));
            carried.addSignatures(read.build());
        });
    }
}

package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.markdown.Markdown;

/** The parts of a contract in their order: the head, the clauses, the signatures, and of a draft its open points. */
final class Contract {

    /** The clauses in the order of the contract; their numbers follow from it. */
    static final List<Clause> CLAUSES = List.of(
            PurposeClause.CLAUSE,
            ScopeClause.CLAUSE,
            PartiesClause.CLAUSE,
            FrameworkClause.CLAUSE,
            DefinitionsClause.CLAUSE,
            TargetsClause.CLAUSE,
            MetricsClause.CLAUSE,
            PostsClause.CLAUSE,
            ReportingClause.CLAUSE,
            ReviewClause.CLAUSE,
            RenewalClause.CLAUSE);

    /** Targets are read against the metrics, which come after them. */
    private static final List<Clause> READING_ORDER = readingOrder();

    /** A part of the contract, written with its heading. */
    record Section(String key, String markdown) {}

    private Contract() {}

    private static List<Clause> readingOrder() {
        List<Clause> order = new ArrayList<>(CLAUSES);
        order.remove(TargetsClause.CLAUSE);
        order.add(order.indexOf(MetricsClause.CLAUSE) + 1, TargetsClause.CLAUSE);
        return List.copyOf(order);
    }

    /** The part that has this heading. */
    static Optional<String> keyOf(Block.Heading heading, Wording words) {
        return Stream.concat(CLAUSES.stream().map(Clause::key), Stream.of("signatures", "open"))
                .filter(key -> Vocabulary.isSame(words.say(key + ".title"), heading.title()))
                .findFirst();
    }

    /** Writes an agreement. */
    static List<Section> write(WriteContext context) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("head", text -> Head.write(context, text)));
        for (Clause clause : CLAUSES) {
            int number = CLAUSES.indexOf(clause) + 1;
            String title = context.words().say(clause.key() + ".title");
            sections.add(section(clause.key(), text -> clause.write(context, text.clause(number, title))));
        }
        sections.add(section("signatures", text -> SignatureBlock.write(context, text)));
        return sections;
    }

    /** Writes a draft, which has a notice below its head and a list of open points at the end. */
    static List<Section> writeDraft(WriteContext context) {
        List<Section> sections = write(context);
        sections.add(1, section("notice", text -> text.note(context.words().say("draft.notice"))));
        sections.add(section("open", text -> OpenPoints.write(context, text)));
        return sections;
    }

    private static Section section(String key, Consumer<Markdown> writer) {
        Markdown text = new Markdown();
        writer.accept(text);
        return new Section(key, text.toString());
    }

    /** Reads the head, the clauses and the signatures. */
    static void read(ContractParts parts, ReadContext context) {
        Head.read(parts.title(), parts.head(), context);
        for (Clause clause : READING_ORDER) {
            read(parts.get(clause.key()), part -> clause.read(part, context));
        }
        read(parts.get("signatures"), part -> SignatureBlock.read(part, context));
    }

    /** Reads a draft's open points, and reports what belongs to no part. */
    static void readRest(ContractParts parts, ReadContext context) {
        read(parts.find("open"), part -> OpenPoints.read(part, context));
        parts.close();
    }

    private static void read(Optional<SectionReader> found, Consumer<SectionReader> reader) {
        found.ifPresent(part -> {
            reader.accept(part);
            part.close();
        });
    }

    /** The agreement as it will be read back. */
    static Agreement carry(Agreement agreement, Losses losses) {
        AgreementDraft draft = AgreementDraft.of(agreement);
        Agreement.Builder carried = Agreement.builder();
        Head.carry(draft, losses, carried);
        READING_ORDER.forEach(clause -> clause.carry(draft, losses, carried));
        SignatureBlock.carry(agreement.getSignatures(), losses, carried);
        return carried.build();
    }
}

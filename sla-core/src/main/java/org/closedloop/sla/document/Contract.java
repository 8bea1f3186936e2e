package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.ReviewAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.text.Spelling;

/** The clauses of the contract in their order, each declared once for writing, reading and losses. */
final class Contract {

    private static final Clause PURPOSE = Clause.of(
            "purpose",
            Sentence.of("purpose.promise", Field.restated("company", WriteContext::company)),
            Sentence.orElse(
                    "purpose.text",
                    "purpose.none",
                    Field.of(Part.PURPOSE, TextValue.TEXT, AgreementDraft::getPurpose, Agreement.Builder::purpose)));

    private static final Clause SCOPE = Prose.of(ScopeAttributes.SCOPE)
            .sentence(Field.of(ScopeAttributes.PERIOD))
            .sentence(Field.of(ScopeAttributes.REGION, TextValue.TEXT))
            .optional(Field.of(ScopeAttributes.GROUP, TextValue.TEXT))
            .optional(Field.of(ScopeAttributes.SUBGROUP, TextValue.TEXT))
            .sentence(Field.of(ScopeAttributes.ZONE, Value.ZONE))
            .sentence(Field.of(ScopeAttributes.CALENDAR, TextValue.QUOTED))
            .clause(AgreementDraft::getScope, Agreement.Builder::scope);

    private static final Clause PARTIES = Table.of("parties", PartyAttributes.PARTY)
            .column(Field.of(PartyAttributes.ROLE, Value.ROLE))
            .column(Field.of(PartyAttributes.FUNCTION, TextValue.TEXT))
            .column(Field.of(PartyAttributes.REPRESENTATIVE, TextValue.TEXT))
            .known((context, party) -> context.parties().add(party))
            .clause(AgreementDraft::getParties, AgreementDraft::bothParties, Agreement.Builder::addParties);

    private static final Clause FRAMEWORK = Prose.of(FrameworkAttributes.FRAMEWORK)
            .sentence(Field.of(FrameworkAttributes.SYSTEM, TextValue.QUOTED))
            .element(Sentence.orElse(
                    "framework.adopted",
                    "framework.adopted.none",
                    Field.of(FrameworkAttributes.ADOPTED_BY, Value.ROLES)))
            .sentence(
                    "document",
                    Field.of(FrameworkAttributes.DOCUMENT, TextValue.QUOTED),
                    Field.of(FrameworkAttributes.DOCUMENT_DATE, Value.DATE))
            .clause(
                    AgreementDraft::getFramework,
                    ClauseDraft.of(FrameworkAttributes.FRAMEWORK),
                    Agreement.Builder::framework);

    private static final Clause POSTS = Table.of("posts", PostAttributes.POST)
            .column(Field.of(PostAttributes.ROLE, Value.ROLE))
            .column(Field.of(PostAttributes.HOLDER, TextValue.TEXT))
            .column(Field.of(PostAttributes.DEPUTY, TextValue.TEXT))
            .columns(List.of("from", "to"), Field.of(PostAttributes.PERIOD))
            .clause(AgreementDraft::getPosts, AgreementDraft::bothPosts, Agreement.Builder::addPosts);

    private static final Clause REPORTING = Prose.of(ReportingAttributes.REPORTING)
            .sentence(Field.of(ReportingAttributes.CADENCE, Value.WINDOW_LENGTH))
            .sentence(Field.of(ReportingAttributes.CHANNELS, TextValue.QUOTED_LIST))
            .sentence(Field.of(ReportingAttributes.AUDIENCE, TextValue.QUOTED_LIST))
            .sentence("deadline", Field.of(ReportingAttributes.DEADLINE_DAYS, Value.COUNT))
            .clause(
                    AgreementDraft::getReporting,
                    ClauseDraft.of(ReportingAttributes.REPORTING),
                    Agreement.Builder::reporting);

    private static final Clause REVIEW = Prose.of(ReviewAttributes.REVIEW)
            .sentence(Field.of(ReviewAttributes.INTERVAL, Value.PERIOD))
            .sentence("first", Field.of(ReviewAttributes.FIRST_DATE, Value.DATE))
            .sentence(Field.of(ReviewAttributes.PARTICIPANTS, TextValue.LISTED))
            .refusedAt("interval")
            .clause(AgreementDraft::getReview, ClauseDraft.of(ReviewAttributes.REVIEW), Agreement.Builder::review);

    /** The clauses in the order of the contract. */
    static final List<Clause> CLAUSES = Stream.concat(
                    Stream.of(
                            PURPOSE,
                            SCOPE,
                            PARTIES,
                            FRAMEWORK,
                            DefinitionsClause.CLAUSE,
                            TargetsClause.CLAUSE,
                            MetricsClause.CLAUSE,
                            POSTS,
                            REPORTING,
                            REVIEW,
                            RenewalClause.CLAUSE),
                    RemedyClauses.ALL.stream())
            .sorted(Comparator.comparingInt(Clause::number))
            .toList();

    /** Targets are read after the metrics, because they refer to them. */
    private static final List<Clause> READING_ORDER = readingOrder();

    private Contract() {}

    private static List<Clause> readingOrder() {
        List<Clause> order = new ArrayList<>(CLAUSES);
        order.remove(TargetsClause.CLAUSE);
        order.add(order.indexOf(MetricsClause.CLAUSE) + 1, TargetsClause.CLAUSE);
        return List.copyOf(order);
    }

    /** The number of a clause, from 1; empty if the part is no clause. */
    static Optional<String> numberOf(String key) {
        return CLAUSES.stream()
                .filter(clause -> clause.key().equals(key))
                .map(clause -> Integer.toString(clause.number()))
                .findFirst();
    }

    /** The part that has this heading. */
    static Optional<String> keyOf(Block.Heading heading, ContractWording words) {
        String title = heading.title();
        return Stream.concat(CLAUSES.stream().map(Clause::key), Stream.of("signatures", "open"))
                .filter(key -> Spelling.isSame(words.say(key + ".title"), title))
                .findFirst();
    }

    /** Reads the head, the clauses and the signatures. */
    static void read(ContractParts parts, ReadContext context) {
        Head.read(parts.title(), parts.head(), context);
        for (Clause clause : READING_ORDER) {
            Consumer<SectionReader> reader = part -> clause.read(part, context);
            if (clause.need() == Clause.Need.ALWAYS) {
                parts.read(clause.key(), reader);
            } else {
                parts.find(clause.key()).ifPresent(part -> ContractParts.read(part, reader));
            }
        }
        parts.read("signatures", part -> SignatureBlock.read(part, context));
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

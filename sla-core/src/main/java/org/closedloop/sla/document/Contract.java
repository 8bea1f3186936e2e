package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.FrameworkDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.PartyDraft;
import org.closedloop.sla.draft.PostDraft;
import org.closedloop.sla.draft.ReportingDraft;
import org.closedloop.sla.draft.ReviewDraft;
import org.closedloop.sla.draft.ScopeDraft;
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
                    Field.of(Part.PURPOSE, Value.TEXT, AgreementDraft::getPurpose, Agreement.Builder::purpose)));

    private static final Clause SCOPE = Prose.of("scope", ScopeDraft.class, Scope::builder, Scope.Builder::build)
            .sentence(
                    "period",
                    Field.days(
                            Part.START_DATE,
                            Part.END_DATE,
                            ScopeDraft::getStart,
                            ScopeDraft::getEnd,
                            Scope.Builder::period))
            .sentence(Part.REGION, Value.TEXT, ScopeDraft::getRegion, Scope.Builder::region)
            .optional(Part.GROUP, Value.TEXT, ScopeDraft::getGroup, Scope.Builder::group)
            .optional(Part.SUBGROUP, Value.TEXT, ScopeDraft::getSubgroup, Scope.Builder::subgroup)
            .sentence(Part.TIME_ZONE, Value.ZONE, ScopeDraft::getZone, Scope.Builder::zone)
            .sentence(Part.CALENDAR, Value.QUOTED, ScopeDraft::getCalendar, Scope.Builder::calendar)
            .clause(AgreementDraft::getScope, Agreement.Builder::scope);

    private static final Clause PARTIES = Table.of("parties", PartyDraft.class, Party::builder, Party.Builder::build)
            .column("role", Value.ROLE, PartyDraft::getRole, Party.Builder::role)
            .ofSide(Part.FUNCTION, PartyDraft::getRole, PartyDraft::getFunction, Party.Builder::function)
            .ofSide(
                    Part.REPRESENTATIVE,
                    PartyDraft::getRole,
                    PartyDraft::getRepresentative,
                    Party.Builder::representative)
            .known((context, party) -> context.parties().add(party))
            .clause(AgreementDraft::getParties, AgreementDraft::bothParties, Agreement.Builder::addParties);

    private static final Clause FRAMEWORK = Prose.of(
                    "framework", FrameworkDraft.class, Framework::builder, Framework.Builder::build)
            .sentence(Part.SYSTEM, Value.QUOTED, FrameworkDraft::getSystem, Framework.Builder::system)
            .element(Sentence.orElse(
                    "framework.adopted",
                    "framework.adopted.none",
                    Field.some(
                            Part.ADOPTED_BY,
                            Value.ROLES,
                            FrameworkDraft::getAdoptedBy,
                            Framework.Builder::addAllAdoptedBy)))
            .sentence(
                    "document",
                    Field.of(Part.DOCUMENT, Value.QUOTED, FrameworkDraft::getDocument, Framework.Builder::document),
                    Field.of(
                            Part.DOCUMENT_DATE,
                            Value.DATE,
                            FrameworkDraft::getDocumentDate,
                            Framework.Builder::documentDate))
            .clause(AgreementDraft::getFramework, FrameworkDraft.builder().build(), Agreement.Builder::framework);

    private static final Clause POSTS = Table.of("posts", PostDraft.class, Post::builder, Post.Builder::build)
            .column("role", Value.ROLE, PostDraft::getRole, Post.Builder::role)
            .ofSide(Part.ACCOUNTABLE, PostDraft::getRole, PostDraft::getHolder, Post.Builder::holder)
            .ofSide(Part.DEPUTY, PostDraft::getRole, PostDraft::getDeputy, Post.Builder::deputy)
            .columns(
                    List.of("from", "to"),
                    Field.days(
                            Part.POST_START,
                            Part.POST_END,
                            PostDraft::getStart,
                            PostDraft::getEnd,
                            Post.Builder::period))
            .clause(AgreementDraft::getPosts, AgreementDraft::bothPosts, Agreement.Builder::addPosts);

    private static final Clause REPORTING = Prose.of(
                    "reporting", ReportingDraft.class, Reporting::builder, Reporting.Builder::build)
            .sentence(Part.CADENCE, Value.WINDOW_LENGTH, ReportingDraft::getCadence, Reporting.Builder::cadence)
            .some(Part.CHANNELS, Value.QUOTED_LIST, ReportingDraft::getChannels, Reporting.Builder::channels)
            .some(Part.AUDIENCE, Value.QUOTED_LIST, ReportingDraft::getAudience, Reporting.Builder::audience)
            .sentence(
                    "deadline",
                    Field.of(
                            Part.DEADLINE,
                            Value.COUNT,
                            draft -> draft.getDeadlineDays().stream().boxed().findFirst(),
                            Reporting.Builder::deadlineDays))
            .clause(AgreementDraft::getReporting, ReportingDraft.builder().build(), Agreement.Builder::reporting);

    private static final Clause REVIEW = Prose.of("review", ReviewDraft.class, Review::builder, Review.Builder::build)
            .sentence(Part.INTERVAL, Value.PERIOD, ReviewDraft::getInterval, Review.Builder::interval)
            .sentence(
                    "first",
                    Field.of(Part.FIRST_MEETING, Value.DATE, ReviewDraft::getFirstDate, Review.Builder::firstDate))
            .some(Part.PARTICIPANTS, Value.LISTED, ReviewDraft::getParticipants, Review.Builder::participants)
            .refusedAt("interval")
            .clause(AgreementDraft::getReview, ReviewDraft.builder().build(), Agreement.Builder::review);

    /** The clauses in the order of the contract; their numbers follow from it. */
    static final List<Clause> CLAUSES = List.of(
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
            RenewalClause.CLAUSE);

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
        return IntStream.range(0, CLAUSES.size())
                .filter(i -> CLAUSES.get(i).key().equals(key))
                .mapToObj(i -> Integer.toString(i + 1))
                .findFirst();
    }

    /** The part that has this heading. */
    static Optional<String> keyOf(Block.Heading heading, ContractWording words) {
        return Stream.concat(CLAUSES.stream().map(Clause::key), Stream.of("signatures", "open"))
                .filter(key -> Spelling.isSame(words.say(key + ".title"), heading.title()))
                .findFirst();
    }

    /** Reads the head, the clauses and the signatures. */
    static void read(ContractParts parts, ReadContext context) {
        Head.read(parts.title(), parts.head(), context);
        for (Clause clause : READING_ORDER) {
            parts.read(clause.key(), part -> clause.read(part, context));
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

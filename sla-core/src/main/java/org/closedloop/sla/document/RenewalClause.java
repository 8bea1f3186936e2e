package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.RenewalClauseDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 11. */
final class RenewalClause {

    static final Clause CLAUSE = Prose.of("renewal", RenewalClauseDraft.class, Renewal::builder, Renewal.Builder::build)
            .element(new ByMode())
            .sentence(
                    "next",
                    Field.of(
                            Part.NEXT_PERIOD,
                            Value.PERIOD,
                            RenewalClauseDraft::getNextPeriod,
                            Renewal.Builder::nextPeriod))
            .refusedAt("next")
            .clause(AgreementDraft::getRenewal, RenewalClauseDraft.builder().build(), Agreement.Builder::renewal);

    private RenewalClause() {}

    /** The sentences that have other words for each mode. */
    private static final class ByMode implements Element<RenewalClauseDraft, Renewal.Builder> {

        private static List<Sentence<RenewalClauseDraft, Renewal.Builder>> sentences(Optional<Renewal.Mode> mode) {
            String variant = mode.map(Renewal.Mode::name).orElse("OPEN");
            return List.of(
                    Sentence.of(
                            "renewal." + variant,
                            Field.of(
                                    Part.RENEWAL_DATE, Value.DATE, RenewalClauseDraft::getDate, Renewal.Builder::date)),
                    Sentence.of(
                            "renewal.notice." + variant,
                            Field.of(
                                    Part.NOTICE,
                                    Value.PERIOD,
                                    RenewalClauseDraft::getNotice,
                                    Renewal.Builder::notice)));
        }

        @Override
        public boolean isAgreed(RenewalClauseDraft source) {
            return source.getMode().isPresent();
        }

        @Override
        public void write(RenewalClauseDraft source, WriteContext context, Markdown text) {
            sentences(source.getMode()).forEach(sentence -> sentence.write(source, context, text));
        }

        @Override
        public void read(SectionReader section, ReadContext context, Renewal.Builder renewal) {
            boolean automatic = section.contains("renewal." + Renewal.Mode.AUTOMATIC);
            Renewal.Mode mode = automatic ? Renewal.Mode.AUTOMATIC : Renewal.Mode.BY_CONSENT;
            renewal.mode(mode);
            sentences(Optional.of(mode)).forEach(sentence -> sentence.read(section, context, renewal));
        }

        @Override
        public void carry(RenewalClauseDraft source, Losses losses, Renewal.Builder renewal) {
            source.getMode().ifPresent(renewal::mode);
            sentences(source.getMode()).forEach(sentence -> sentence.carry(source, losses, renewal));
        }
    }
}

package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 11. */
final class RenewalClause {

    static final Clause CLAUSE = Prose.of(RenewalAttributes.RENEWAL)
            .element(new ByMode())
            .sentence("next", Field.of(RenewalAttributes.NEXT_PERIOD, Value.PERIOD))
            .refusedAt("next")
            .clause(AgreementDraft::getRenewal, ClauseDraft.of(RenewalAttributes.RENEWAL), Agreement.Builder::renewal);

    private RenewalClause() {}

    /** The sentences that have other words for each mode. */
    private static final class ByMode implements Element<ClauseDraft<Renewal>, ClauseDraft.Builder<Renewal>> {

        private static List<Sentence<ClauseDraft<Renewal>, ClauseDraft.Builder<Renewal>>> sentences(
                Optional<Renewal.Mode> mode) {
            String variant = mode.map(Renewal.Mode::name).orElse("OPEN");
            return List.of(
                    Sentence.of("renewal." + variant, Field.of(RenewalAttributes.DATE, Value.DATE)),
                    Sentence.of("renewal.notice." + variant, Field.of(RenewalAttributes.NOTICE, Value.PERIOD)));
        }

        @Override
        public boolean isAgreed(ClauseDraft<Renewal> source) {
            return source.get(RenewalAttributes.MODE).isPresent();
        }

        @Override
        public void write(ClauseDraft<Renewal> source, WriteContext context, Markdown text) {
            sentences(source.get(RenewalAttributes.MODE)).forEach(sentence -> sentence.write(source, context, text));
        }

        @Override
        public void read(SectionReader section, ReadContext context, ClauseDraft.Builder<Renewal> renewal) {
            boolean automatic = section.contains("renewal." + Renewal.Mode.AUTOMATIC);
            Renewal.Mode mode = automatic ? Renewal.Mode.AUTOMATIC : Renewal.Mode.BY_CONSENT;
            renewal.set(RenewalAttributes.MODE, mode);
            sentences(Optional.of(mode)).forEach(sentence -> sentence.read(section, context, renewal));
        }

        @Override
        public void carry(ClauseDraft<Renewal> source, Losses losses, ClauseDraft.Builder<Renewal> renewal) {
            renewal.set(RenewalAttributes.MODE, source.get(RenewalAttributes.MODE));
            sentences(source.get(RenewalAttributes.MODE)).forEach(sentence -> sentence.carry(source, losses, renewal));
        }
    }
}

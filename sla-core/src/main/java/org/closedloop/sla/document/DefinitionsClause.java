package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.metric.ConversionBasis;

/** Clause 5; what is not defined has no heading. */
final class DefinitionsClause implements Element<AgreementDraft, Agreement.Builder> {

    private static final String KEY = "definitions";

    private static final Value<ConversionBasis> BASIS = Value.word(ConversionBasis.class);
    private static final Value<DealOutcome> OUTCOME = Value.word(DealOutcome.class);
    private static final Value<Optional<BigDecimal>> PROBABILITY = Value.SHARE.orDash();
    private static final Value<RevenueDefinition.Basis> NET_OR_GROSS = Value.word(RevenueDefinition.Basis.class);

    private static final Element<Definitions, Definitions.Builder> STAGES = Table.of(
                    KEY, FunnelStage.class, FunnelStage::builder, FunnelStage.Builder::build)
            .numbered()
            .column("stage", Value.LONG_STAGE, FunnelStage::getStage, FunnelStage.Builder::stage)
            .column("meaning", TextValue.TEXT, FunnelStage::getMeaning, FunnelStage.Builder::meaning)
            .column("criteria", TextValue.ITEMS, FunnelStage::getCriteria, FunnelStage.Builder::criteria)
            .in("stages", Definitions::getStages, Definitions.Builder::addStages);

    private static final Element<Definitions, Definitions.Builder> RATES = Table.of(
                    KEY, ConversionRate.class, ConversionRate::builder, ConversionRate.Builder::build)
            .column("rate", "name", TextValue.TEXT, ConversionRate::getName, ConversionRate.Builder::name)
            .column("from", Value.STAGE, ConversionRate::getFrom, ConversionRate.Builder::from)
            .column("to", Value.STAGE, ConversionRate::getTo, ConversionRate.Builder::to)
            .column("basis", BASIS, ConversionRate::getBasis, ConversionRate.Builder::basis)
            .in("conversionRates", Definitions::getConversionRates, Definitions.Builder::addConversionRates);

    private static final Element<Definitions, Definitions.Builder> DEAL_STAGES = Table.of(
                    KEY, DealStage.class, DealStage::builder, DealStage.Builder::build)
            .numbered()
            .column("dealStage", "name", TextValue.TEXT, DealStage::getName, DealStage.Builder::name)
            .column("outcome", OUTCOME, DealStage::getOutcome, DealStage.Builder::outcome)
            .column("probability", PROBABILITY, DealStage::getProbability, DealStage.Builder::probability)
            .in("dealStages", Definitions::getDealStages, Definitions.Builder::addDealStages);

    private static final Element<Definitions, Definitions.Builder> REVENUE = Prose.of(
                    "revenue", RevenueDefinition.class, RevenueDefinition::builder, RevenueDefinition.Builder::build)
            .note(
                    "currency",
                    Field.of(
                            "currency",
                            Value.CURRENCY,
                            RevenueDefinition::getCurrency,
                            RevenueDefinition.Builder::currency),
                    Field.of("basis", NET_OR_GROSS, RevenueDefinition::getBasis, RevenueDefinition.Builder::basis))
            .note(
                    "recognition",
                    Field.of(
                            "recognition",
                            TextValue.TEXT,
                            RevenueDefinition::getRecognition,
                            RevenueDefinition.Builder::recognition))
            .in(Definitions::getRevenue, Definitions.Builder::revenue);

    private static final Element<Definitions, Definitions.Builder> TERMS = Table.of(
                    KEY, Term.class, Term::builder, Term.Builder::build)
            .column("term", "name", TextValue.TEXT, Term::getName, Term.Builder::name)
            .column("meaning", TextValue.TEXT, Term::getMeaning, Term.Builder::meaning)
            .in("terms", Definitions::getTerms, Definitions.Builder::addTerms);

    private static final List<Headed> SECTIONS = List.of(
            new Headed("stages", intro("stages"), STAGES),
            new Headed("rates", intro("rates"), RATES),
            new Headed("closeRate", new CloseRateText()),
            new Headed("attribution", new AttributionText()),
            new Headed("dealStages", intro("dealStages"), DEAL_STAGES),
            new Headed("revenue", REVENUE),
            new Headed("terms", TERMS));

    static final Clause CLAUSE = Clause.of(KEY, new DefinitionsClause());

    private static Sentence<Definitions, Definitions.Builder> intro(String section) {
        return Sentence.<Definitions, Definitions.Builder>of(KEY + "." + section + ".intro")
                .asNote();
    }

    @Override
    public boolean isAgreed(AgreementDraft draft) {
        return draft.getDefinitions().isPresent();
    }

    @Override
    public void write(AgreementDraft draft, WriteContext context, Markdown text) {
        draft.getDefinitions()
                .ifPresentOrElse(
                        agreed -> SECTIONS.forEach(section -> section.write(agreed, context, text)),
                        () -> SECTIONS.forEach(section -> section.writeOpen(context, text)));
    }

    @Override
    public void read(SectionReader clause, ReadContext context, Agreement.Builder agreement) {
        Definitions.Builder definitions = Definitions.builder();
        SECTIONS.forEach(section -> section.read(clause, context, definitions));
        if (clause.isSound()) {
            agreement.definitions(definitions.build());
        }
    }

    @Override
    public void carry(AgreementDraft draft, Losses losses, Agreement.Builder agreement) {
        Definitions.Builder definitions = Definitions.builder();
        Definitions agreed = draft.getDefinitions().orElseThrow();
        SECTIONS.forEach(section -> section.carry(agreed, losses.at(KEY), definitions));
        agreement.definitions(definitions.build());
    }

    /** A section of the clause under a heading of its own. */
    private record Headed(String key, List<Element<Definitions, Definitions.Builder>> elements) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        Headed(String key, Element<Definitions, Definitions.Builder>... elements) {
            this(KEY + "." + key, List.of(elements));
        }

        void write(Definitions definitions, WriteContext context, Markdown text) {
            if (elements.stream().anyMatch(element -> element.isAgreed(definitions))) {
                text.heading(context.words().say(key));
                elements.forEach(element -> element.write(definitions, context, text));
            }
        }

        void writeOpen(WriteContext context, Markdown text) {
            text.heading(context.words().say(key)).note(context.words().say("open." + key));
        }

        void read(SectionReader clause, ReadContext context, Definitions.Builder definitions) {
            clause.section(key).ifPresent(section -> {
                elements.forEach(element -> element.read(section, context, definitions));
                section.close();
            });
        }

        void carry(Definitions definitions, Losses losses, Definitions.Builder carried) {
            elements.forEach(element -> element.carry(definitions, losses, carried));
        }
    }

    /** What the close rate means: the only paragraph of its section. */
    private static final class CloseRateText implements Element<Definitions, Definitions.Builder> {

        @Override
        public boolean isAgreed(Definitions definitions) {
            return definitions.getCloseRate().isPresent();
        }

        @Override
        public void write(Definitions definitions, WriteContext context, Markdown text) {
            definitions.getCloseRate().ifPresent(text::note);
        }

        @Override
        public void read(SectionReader section, ReadContext context, Definitions.Builder definitions) {
            section.paragraph()
                    .flatMap(text -> TextValue.TEXT.parse(text, context))
                    .ifPresent(definitions::closeRate);
        }

        @Override
        public void carry(Definitions definitions, Losses losses, Definitions.Builder carried) {
            carried.closeRate(definitions.getCloseRate().map(meaning -> losses.text("closeRate", meaning)));
        }
    }
}

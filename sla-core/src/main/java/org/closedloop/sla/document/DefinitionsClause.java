package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** What else begins an item of a list: a hyphen or an asterisk. */
    private static final Pattern BULLET = Pattern.compile("^[-*] ");

    private static final Value<List<String>> CRITERIA =
            Value.texts(DefinitionsClause::items, DefinitionsClause::splitItems);

    private static final Table<FunnelStage, FunnelStage.Builder, FunnelStage> STAGES = Table.of(
                    "definitions.", FunnelStage.class, FunnelStage::builder, FunnelStage.Builder::build)
            .numbered()
            .column("stage", Field.of("stage", Value.LONG_STAGE, FunnelStage::getStage, FunnelStage.Builder::stage))
            .column("meaning", Field.of("meaning", Value.TEXT, FunnelStage::getMeaning, FunnelStage.Builder::meaning))
            .column(
                    "criteria",
                    Field.of("criteria", CRITERIA, FunnelStage::getCriteria, FunnelStage.Builder::criteria));

    private static final Table<ConversionRate, ConversionRate.Builder, ConversionRate> RATES = Table.of(
                    "definitions.", ConversionRate.class, ConversionRate::builder, ConversionRate.Builder::build)
            .column("rate", Field.of("name", Value.TEXT, ConversionRate::getName, ConversionRate.Builder::name))
            .column("from", Field.of("from", Value.STAGE, ConversionRate::getFrom, ConversionRate.Builder::from))
            .column("to", Field.of("to", Value.STAGE, ConversionRate::getTo, ConversionRate.Builder::to))
            .column(
                    "basis",
                    Field.of(
                            "basis",
                            Value.word(ConversionBasis.class),
                            ConversionRate::getBasis,
                            ConversionRate.Builder::basis));

    private static final Table<DealStage, DealStage.Builder, DealStage> DEAL_STAGES = Table.of(
                    "definitions.", DealStage.class, DealStage::builder, DealStage.Builder::build)
            .numbered()
            .column("dealStage", Field.of("name", Value.TEXT, DealStage::getName, DealStage.Builder::name))
            .column(
                    "outcome",
                    Field.of(
                            "outcome",
                            Value.word(DealOutcome.class),
                            DealStage::getOutcome,
                            DealStage.Builder::outcome))
            .column(
                    "probability",
                    Field.of(
                            "probability",
                            Value.SHARE.orDash(),
                            DealStage::getProbability,
                            DealStage.Builder::probability));

    private static final Prose<RevenueDefinition, RevenueDefinition.Builder, RevenueDefinition> REVENUE = Prose.of(
                    "revenue", RevenueDefinition.class, RevenueDefinition::builder, RevenueDefinition.Builder::build)
            .note(
                    "currency",
                    Field.of(
                            "currency",
                            Value.CURRENCY,
                            RevenueDefinition::getCurrency,
                            RevenueDefinition.Builder::currency),
                    Field.of(
                            "basis",
                            Value.word(RevenueDefinition.Basis.class),
                            RevenueDefinition::getBasis,
                            RevenueDefinition.Builder::basis))
            .note(
                    "recognition",
                    Field.of(
                            "recognition",
                            Value.TEXT,
                            RevenueDefinition::getRecognition,
                            RevenueDefinition.Builder::recognition));

    private static final Table<Term, Term.Builder, Term> TERMS = Table.of(
                    "definitions.", Term.class, Term::builder, Term.Builder::build)
            .column("term", Field.of("name", Value.TEXT, Term::getName, Term.Builder::name))
            .column("meaning", Field.of("meaning", Value.TEXT, Term::getMeaning, Term.Builder::meaning));

    private static final List<Headed> SECTIONS = List.of(
            new Headed(
                    "stages",
                    definitions -> !definitions.getStages().isEmpty(),
                    List.of(
                            intro("stages"),
                            STAGES.of("stages", Definitions::getStages, Definitions.Builder::addStages))),
            new Headed(
                    "rates",
                    definitions -> !definitions.getConversionRates().isEmpty(),
                    List.of(
                            intro("rates"),
                            RATES.of(
                                    "conversionRates",
                                    Definitions::getConversionRates,
                                    Definitions.Builder::addConversionRates))),
            new Headed(
                    "closeRate",
                    definitions -> definitions.getCloseRate().isPresent(),
                    List.of(new FreeText<>(Field.optional(
                            "closeRate", Value.TEXT, Definitions::getCloseRate, Definitions.Builder::closeRate)))),
            new Headed(
                    "attribution",
                    definitions -> definitions.getAttribution().isPresent(),
                    List.of(new AttributionText())),
            new Headed(
                    "dealStages",
                    definitions -> !definitions.getDealStages().isEmpty(),
                    List.of(
                            intro("dealStages"),
                            DEAL_STAGES.of(
                                    "dealStages", Definitions::getDealStages, Definitions.Builder::addDealStages))),
            new Headed(
                    "revenue",
                    definitions -> definitions.getRevenue().isPresent(),
                    List.of(REVENUE.inOptional(Definitions::getRevenue, Definitions.Builder::revenue))),
            new Headed(
                    "terms",
                    definitions -> !definitions.getTerms().isEmpty(),
                    List.of(TERMS.of("terms", Definitions::getTerms, Definitions.Builder::addTerms))));

    static final Clause CLAUSE = Clause.of("definitions", new DefinitionsClause());

    private static Sentence<Definitions, Definitions.Builder> intro(String section) {
        return Sentence.<Definitions, Definitions.Builder>of("definitions." + section + ".intro")
                .asNote();
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
        SECTIONS.forEach(section -> section.carry(agreed, losses.at("definitions"), definitions));
        agreement.definitions(definitions.build());
    }

    /** A cell of items, each with a dash; a single dash if there are none. */
    private static String items(Wording words, List<String> criteria) {
        return criteria.isEmpty()
                ? words.say("dash")
                : String.join("\n", criteria.stream().map(words::item).toList());
    }

    /** The items of a cell; a line without a dash continues the one before it. */
    private static List<String> splitItems(Wording words, SourceText cell) {
        String dash = words.say("dash");
        if (cell.isBlank() || List.of(dash, "-").contains(cell.text())) {
            return List.of();
        }
        boolean typed = BULLET.matcher(cell.text()).find();
        String item = words.phrase("item").opening();
        List<String> items = new ArrayList<>();
        for (String given : cell.text().split("\n", -1)) {
            String line = typed ? BULLET.matcher(given).replaceFirst(item) : given;
            if (line.startsWith(item) || items.isEmpty()) {
                items.add(line.startsWith(item) ? line.substring(item.length()) : line);
            } else {
                String text = line.startsWith(dash) ? line.substring(dash.length()) : line;
                items.add(items.remove(items.size() - 1) + "\n" + text);
            }
        }
        return items;
    }

    /** A section of the clause under a heading of its own. */
    private record Headed(
            String key, Predicate<Definitions> isDefined, List<Element<Definitions, Definitions.Builder>> elements) {

        private String heading() {
            return "definitions." + key;
        }

        void write(Definitions definitions, WriteContext context, Markdown text) {
            if (isDefined.test(definitions)) {
                text.heading(context.words().say(heading()));
                elements.forEach(element -> element.write(definitions, context, text));
            }
        }

        void writeOpen(WriteContext context, Markdown text) {
            text.heading(context.words().say(heading())).note(context.words().say("open." + heading()));
        }

        void read(SectionReader clause, ReadContext context, Definitions.Builder definitions) {
            clause.section(heading()).ifPresent(section -> {
                elements.forEach(element -> element.read(section, context, definitions));
                section.close();
            });
        }

        void carry(Definitions definitions, Losses losses, Definitions.Builder carried) {
            elements.forEach(element -> element.carry(definitions, losses, carried));
        }
    }

    /** A paragraph of the parties' own, the only one of its section. */
    private record FreeText<S, B>(Field<S, B> field) implements Element<S, B> {

        @Override
        public void write(S source, WriteContext context, Markdown text) {
            text.note(field.print(source, context).get(0));
        }

        @Override
        public void read(SectionReader section, ReadContext context, B builder) {
            section.paragraph().ifPresent(text -> field.parse(List.of(text), context, builder));
        }

        @Override
        public void carry(S source, Losses losses, B builder) {
            field.carry(source, losses, builder);
        }
    }
}

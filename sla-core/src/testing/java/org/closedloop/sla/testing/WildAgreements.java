package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.WindowAlignment;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;

/** Agreements that can be built, valid or not: with or without each clause, with arbitrary texts. */
final class WildAgreements {

    private final ExportDice dice;
    private final WildTexts texts;
    private final WildFigures figures;
    private final WildMetrics metrics;
    private final WildRemedies remedies;

    WildAgreements(long seed, int lossyPercent) {
        this.dice = new ExportDice(seed);
        this.texts = new WildTexts(dice, lossyPercent);
        this.figures = new WildFigures(dice, lossyPercent);
        this.metrics = new WildMetrics(dice, texts, figures);
        this.remedies = new WildRemedies(dice, texts, figures, metrics);
    }

    Agreement any() {
        List<Metric> listed = new ArrayList<>();
        for (int i = dice.below(5); i > 0; i--) {
            listed.add(metrics.any(dice.happens(80) ? "metric-" + i : texts.any()));
        }
        return Agreement.builder()
                .id(texts.any())
                .version(figures.whole())
                .predecessor(maybe(texts::any))
                .title(maybe(texts::any))
                .company(texts.any())
                .language(Locale.forLanguageTag(dice.oneOf("en", "de", "de-CH", "fr", "pt-BR", "zh-Hant-TW", "und")))
                .purpose(maybe(texts::any))
                .scope(scope())
                .parties(texts.list(4, () -> Party.of(metrics.role(), texts.any(), texts.any())))
                .framework(maybe(this::framework))
                .definitions(definitions())
                .metrics(listed)
                .targets(texts.list(5, () -> target(listed)))
                .posts(texts.list(3, () -> Post.of(metrics.role(), texts.any(), texts.any(), figures.days())))
                .reporting(maybe(this::reporting))
                .review(maybe(this::review))
                .renewal(maybe(this::renewal))
                .reliefs(remedies.reliefs())
                .escalations(remedies.escalations())
                .adjustments(remedies.adjustments())
                .exclusions(remedies.exclusions())
                .signatures(texts.list(3, this::signature))
                .build();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return dice.happens(60) ? Optional.of(value.get()) : Optional.empty();
    }

    private Scope scope() {
        return Scope.builder()
                .period(figures.days())
                .zone(ZoneId.of(dice.oneOf("Europe/Zurich", "UTC", "Z", "+05:30", "GMT+2")))
                .region(texts.any())
                .group(maybe(texts::any))
                .subgroup(maybe(texts::any))
                .calendar(texts.any())
                .build();
    }

    private Framework framework() {
        Set<Role> adopted = EnumSet.noneOf(Role.class);
        adopted.addAll(texts.list(3, metrics::role));
        return Framework.builder()
                .system(texts.any())
                .adoptedBy(adopted)
                .document(texts.any())
                .documentDate(figures.day())
                .build();
    }

    private Definitions definitions() {
        return Definitions.builder()
                .stages(texts.list(3, () -> FunnelStage.of(metrics.stage(), texts.any()).withCriteria(texts.some())))
                .conversionRates(texts.list(2, () -> ConversionRate.builder()
                        .name(texts.any())
                        .from(metrics.stage())
                        .to(metrics.stage())
                        .basis(texts.one(List.of(ConversionBasis.values())))
                        .build()))
                .closeRate(maybe(texts::any))
                .attribution(maybe(this::attribution))
                .dealStages(texts.list(3, () -> DealStage.of(texts.any(), texts.one(List.of(DealOutcome.values())))
                        .withProbability(maybe(figures::share))))
                .revenue(maybe(() -> RevenueDefinition.net(figures.money().getCurrencyUnit(), texts.any())
                        .withBasis(texts.one(List.of(RevenueDefinition.Basis.values())))))
                .terms(texts.list(2, () -> Term.of(texts.any(), texts.any())))
                .build();
    }

    private AttributionTerms attribution() {
        BigDecimal part = new BigDecimal(dice.oneOf("0", "0.2", "0.123456789012345678", "1000"));
        AttributionModel model = dice.oneOf(
                AttributionModel.firstTouch(),
                AttributionModel.lastTouch(),
                AttributionModel.uShaped(),
                AttributionModel.wShaped(),
                AttributionModel.fullPath(),
                AttributionModel.linear(),
                AttributionModel.timeDecay(figures.duration()),
                AttributionModel.ownWeights(part, BigDecimal.ONE, part, BigDecimal.ZERO, part));
        return dice.happens(50) ? AttributionTerms.of(model, figures.duration()) : AttributionTerms.unlimited(model);
    }

    private Target target(List<Metric> listed) {
        String metric = !listed.isEmpty() && dice.happens(80) ? texts.one(listed).getId() : texts.any();
        // The first metric with an id is used.
        Quantity gives = listed.stream()
                .filter(one -> one.getId().equals(metric))
                .findFirst()
                .map(Metric::getQuantity)
                .orElseGet(() -> texts.one(List.of(Quantity.values())));
        String id = dice.happens(50) ? "target-" + dice.below(9) : texts.any();
        return target(id, metric, gives);
    }

    private Target target(String id, String metric, Quantity gives) {
        BigDecimal weight = figures.number();
        BigDecimal tolerance = figures.share();
        Optional<String> consequence = maybe(texts::any);
        Role role = metrics.role();
        WindowRule window = window();
        return switch (gives) {
            case COUNT ->
                Target.volume(id)
                        .responsible(role)
                        .metric(metric)
                        .atLeast(figures.large())
                        .window(window)
                        .weight(weight)
                        .tolerance(tolerance)
                        .consequence(consequence)
                        .build();
            case MONEY ->
                Target.money(id)
                        .responsible(role)
                        .metric(metric)
                        .atLeast(figures.money())
                        .window(window)
                        .weight(weight)
                        .tolerance(tolerance)
                        .consequence(consequence)
                        .build();
            case SHARE ->
                Target.share(id)
                        .responsible(role)
                        .metric(metric)
                        .atLeast(figures.share())
                        .minimumSample(figures.large())
                        .window(window)
                        .weight(weight)
                        .tolerance(tolerance)
                        .consequence(consequence)
                        .build();
            case DELIVERY ->
                Target.delivery(id)
                        .responsible(role)
                        .metric(metric)
                        .window(window)
                        .weight(weight)
                        .tolerance(tolerance)
                        .consequence(consequence)
                        .build();
        };
    }

    private WindowRule window() {
        return WindowRule.of(texts.one(List.of(WindowLength.values())))
                .withAlignment(texts.one(List.of(WindowAlignment.values())))
                .withCut(texts.one(List.of(CutWindow.values())));
    }

    private Reporting reporting() {
        return Reporting.builder()
                .channels(texts.some())
                .cadence(texts.one(List.of(WindowLength.values())))
                .audience(texts.some())
                .deadlineDays(figures.whole())
                .build();
    }

    private Review review() {
        return Review.builder()
                .interval(figures.period())
                .firstDate(figures.day())
                .participants(texts.some())
                .build();
    }

    private Renewal renewal() {
        return Renewal.builder()
                .date(figures.day())
                .mode(texts.one(List.of(Renewal.Mode.values())))
                .notice(dice.happens(30) ? Period.ZERO : figures.period())
                .nextPeriod(figures.period())
                .build();
    }

    private Signature signature() {
        return Signature.of(metrics.role(), texts.any(), figures.day()).withDigest(maybe(texts::any));
    }
}

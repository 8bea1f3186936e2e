package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.Numerals;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads what a target promises: which kind it is follows from what its metric gives. */
record ThresholdReader(Promise promise, TargetDetails details, Desk desk) {

    Optional<Target> read(TargetTerms terms, Optional<Metric.Gives> gives) {
        Optional<Cited> atLeast = promise.atLeast();
        Metric.Gives kind = gives.orElseGet(this::looksLike);
        if (atLeast.isPresent() == (kind == Metric.Gives.DELIVERY)) {
            String expected = kind == Metric.Gives.DELIVERY ? "targets.delivery" : "targets.atLeast";
            desk.problems()
                    .add(
                            DocumentRule.NOT_A_PROMISE,
                            promise.measured(),
                            desk.words().form(expected));
            return Optional.empty();
        }
        if (atLeast.filter(said -> isOfAnother(kind, said)).isPresent()) {
            desk.problems().add(DocumentRule.WRONG_THRESHOLD, atLeast.get(), example(kind));
            return Optional.empty();
        }
        if (kind != Metric.Gives.SHARE) {
            details.mustNotSay("sample");
        }
        return switch (kind) {
            case COUNT -> atLeast.flatMap(said -> volume(said, terms));
            case MONEY -> atLeast.flatMap(said -> money(said, terms));
            case SHARE -> atLeast.flatMap(said -> share(said, terms));
            case DELIVERY -> delivery(terms);
        };
    }

    /** What a threshold is by its look, where no metric tells. */
    private Metric.Gives looksLike() {
        if (promise.atLeast().isEmpty()) {
            return Metric.Gives.DELIVERY;
        }
        String text = promise.atLeast().get().text();
        if (text.endsWith("%")) {
            return Metric.Gives.SHARE;
        }
        return text.chars().anyMatch(Character::isLetter) ? Metric.Gives.MONEY : Metric.Gives.COUNT;
    }

    /** Whether a threshold is a sum or a share where the metric gives something else. */
    private boolean isOfAnother(Metric.Gives kind, Cited said) {
        Numerals numerals = desk.words().numerals();
        Metric.Gives looks = looksLike();
        return looks != kind
                && switch (looks) {
                    case MONEY -> numerals.money(said.text()).isPresent();
                    case SHARE -> numerals.share(said.text()).isPresent();
                    case COUNT, DELIVERY -> false;
                };
    }

    private String example(Metric.Gives kind) {
        Figures figures = desk.words().figures();
        return switch (kind) {
            case MONEY -> figures.money(Money.of(CurrencyUnit.of("CHF"), 9000));
            case SHARE -> figures.threshold(new BigDecimal("0.95"));
            case COUNT, DELIVERY -> figures.count(120);
        };
    }

    private Optional<WindowRule> window(Vocabulary.Choice<CutWindow> words) {
        return details.get("cut")
                .flatMap(said -> desk.forms().word(said, words))
                .map(cut -> promise.window().cut(cut));
    }

    /** Counts and sums are prorated. */
    private Optional<WindowRule> divisible() {
        return window(desk.words().vocabulary().constants(CutWindow.class));
    }

    private Optional<WindowRule> whole() {
        return window(desk.words().vocabulary().constants(CutWindow.class, "cut."));
    }

    private Optional<Target> volume(Cited said, TargetTerms terms) {
        Optional<Long> atLeast = desk.forms().whole(said);
        return divisible()
                .flatMap(window -> atLeast.map(count -> Target.volume(terms.id())
                        .responsible(terms.responsible())
                        .metric(terms.metric())
                        .atLeast(count)
                        .window(window)
                        .weight(terms.weight())
                        .tolerance(terms.tolerance())
                        .consequence(terms.consequence())
                        .build()));
    }

    private Optional<Target> money(Cited said, TargetTerms terms) {
        var atLeast = desk.forms().money(said);
        return divisible()
                .flatMap(window -> atLeast.map(sum -> Target.money(terms.id())
                        .responsible(terms.responsible())
                        .metric(terms.metric())
                        .atLeast(sum)
                        .window(window)
                        .weight(terms.weight())
                        .tolerance(terms.tolerance())
                        .consequence(terms.consequence())
                        .build()));
    }

    private Optional<Target> share(Cited said, TargetTerms terms) {
        var atLeast = desk.forms().share(said);
        Optional<Long> sample = details.get("sample").flatMap(desk.forms()::whole);
        return whole().flatMap(window -> atLeast.flatMap(share -> sample.map(least -> Target.share(terms.id())
                .responsible(terms.responsible())
                .metric(terms.metric())
                .atLeast(share)
                .minimumSample(least)
                .window(window)
                .weight(terms.weight())
                .tolerance(terms.tolerance())
                .consequence(terms.consequence())
                .build())));
    }

    private Optional<Target> delivery(TargetTerms terms) {
        return whole().map(window -> Target.delivery(terms.id())
                .responsible(terms.responsible())
                .metric(terms.metric())
                .window(window)
                .weight(terms.weight())
                .tolerance(terms.tolerance())
                .consequence(terms.consequence())
                .build());
    }
}

package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.joda.money.Money;

/** Clauses 12 and 14, a table each. Clause 13 is in {@link EscalationsClause}. */
final class RemedyClauses {

    private static final Value<ReliefCondition> CONDITION = Value.word(ReliefCondition.class);
    private static final Value<Adjustment.Kind> KIND = Value.word(Adjustment.Kind.class);
    private static final Value<Optional<BigDecimal>> SHARE = Value.SHARE.orDash();
    private static final Value<Optional<Money>> MONEY = Value.MONEY.orDash();
    private static final Value<Optional<String>> TEXT = TextValue.TEXT.orDash();

    static final Clause RELIEFS = Clause.optional(
            "reliefs",
            Sentence.of("reliefs.intro"),
            Table.of("reliefs", Relief.class, Relief::builder, Relief.Builder::build)
                    .column("relief", "id", TextValue.TEXT, Relief::getId, Relief.Builder::id)
                    .column("target", TextValue.TEXT, Relief::getTarget, Relief.Builder::target)
                    .column("cause", TextValue.TEXT, Relief::getCause, Relief.Builder::cause)
                    .column("condition", CONDITION, Relief::getCondition, Relief.Builder::condition)
                    .column("fraction", SHARE, Relief::getFraction, Relief.Builder::fraction)
                    .refusedAt("fraction")
                    .in("reliefs", AgreementDraft::getReliefs, Agreement.Builder::addReliefs));

    static final Clause ADJUSTMENTS = Clause.optional(
            "adjustments",
            Sentence.of("adjustments.intro"),
            Sentence.of("adjustments.rounding"),
            Table.of("adjustments", Adjustment.class, Adjustment::builder, Adjustment.Builder::build)
                    .column("adjustment", "id", TextValue.TEXT, Adjustment::getId, Adjustment.Builder::id)
                    .column("target", TextValue.TEXT, Adjustment::getTarget, Adjustment.Builder::target)
                    .column("kind", KIND, Adjustment::getKind, Adjustment.Builder::kind)
                    .column("amount", MONEY, Adjustment::getAmount, Adjustment.Builder::amount)
                    .column("fraction", SHARE, Adjustment::getFraction, Adjustment.Builder::fraction)
                    .column("monthlyCap", MONEY, Adjustment::getMonthlyCap, Adjustment.Builder::monthlyCap)
                    .column("yearlyCap", MONEY, Adjustment::getYearlyCap, Adjustment.Builder::yearlyCap)
                    .column("text", TEXT, Adjustment::getText, Adjustment.Builder::text)
                    .refusedAt("kind")
                    .in("adjustments", AgreementDraft::getAdjustments, Agreement.Builder::addAdjustments));

    /** The optional clauses, in the order of the contract. */
    static final List<Clause> ALL = List.of(RELIEFS, EscalationsClause.CLAUSE, ADJUSTMENTS, ExclusionsClause.CLAUSE);

    private RemedyClauses() {}
}

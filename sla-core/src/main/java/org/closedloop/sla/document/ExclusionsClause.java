package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;

/** Clause 15: a table of what does not count. */
final class ExclusionsClause {

    private static final Value<Optional<DateRange>> RANGE = Value.RANGE.orDash();
    private static final Value<Optional<Set<String>>> NAMES = TextValue.QUOTED_SET.orDash();
    private static final Value<Optional<List<String>>> TARGETS = TextValue.QUOTED_LIST.orDash();

    static final Clause CLAUSE = Clause.optional(
            "exclusions",
            Sentence.of("exclusions.intro"),
            Table.of("exclusions", TargetExclusion.class, TargetExclusion::builder, TargetExclusion.Builder::build)
                    .column("exclusion", "id", TextValue.TEXT, TargetExclusion::getId, TargetExclusion.Builder::id)
                    .column("reason", TextValue.TEXT, TargetExclusion::getReason, TargetExclusion.Builder::reason)
                    .column("period", RANGE, TargetExclusion::getPeriod, TargetExclusion.Builder::period)
                    .column(
                            "leads",
                            NAMES,
                            exclusion -> some(exclusion.getLeads()),
                            (builder, names) -> builder.leads(names.orElse(Set.of())))
                    .column(
                            "rejectionReasons",
                            NAMES,
                            exclusion -> some(exclusion.getRejectionReasons()),
                            (builder, names) -> builder.rejectionReasons(names.orElse(Set.of())))
                    .column(
                            "sources",
                            NAMES,
                            exclusion -> some(exclusion.getSources()),
                            (builder, names) -> builder.sources(names.orElse(Set.of())))
                    .column(
                            "segments",
                            NAMES,
                            exclusion -> some(exclusion.getSegments()),
                            (builder, names) -> builder.segments(names.orElse(Set.of())))
                    .column(
                            "targets",
                            TARGETS,
                            exclusion -> Optional.of(exclusion.getTargets()).filter(targets -> !targets.isEmpty()),
                            (builder, targets) -> builder.targets(targets.orElse(List.of())))
                    .refusedAt("period")
                    .in("exclusions", AgreementDraft::getExclusions, Agreement.Builder::addExclusions));

    private ExclusionsClause() {}

    private static Optional<Set<String>> some(Set<String> names) {
        return Optional.of(names).filter(set -> !set.isEmpty());
    }
}

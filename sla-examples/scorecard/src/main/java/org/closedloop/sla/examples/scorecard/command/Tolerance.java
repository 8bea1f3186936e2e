package org.closedloop.sla.examples.scorecard.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.report.crm.Obstacle;

/**
 * What an import may report without being one to look at: pages that are missing, or a mapping that does not fit.
 *
 * @param stages those that must be reached, where the mapping is the one that comes with a CRM
 */
record Tolerance(List<Allowance> allowances, Optional<Set<String>> stages) {

    /** @param value the property or value that is allowed; empty for all of the reason */
    private record Allowance(ImportReason reason, Optional<String> value) {

        boolean covers(ImportIssue issue) {
            return issue.getReason() == reason
                    && (value.isEmpty()
                            || issue.getProperty().equals(value)
                            || (issue.getProperty().isEmpty()
                                    && issue.getValue().equals(value)));
        }
    }

    /**
     * Such as {@code property-never-seen} or {@code stage-not-reached=sql}.
     *
     * @throws UnusableInput if there is no such reason, or it is always allowed
     */
    static Tolerance of(List<String> texts) {
        return of(texts, List.of());
    }

    /**
     * The same, where other codes could have been given, too.
     *
     * @throws UnusableInput if there is no such reason, or it is always allowed
     */
    static Tolerance of(List<String> texts, List<String> others) {
        List<Allowance> allowances = new ArrayList<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            String code = sign < 0 ? text : text.substring(0, sign);
            ImportReason reason = Stream.of(ImportReason.values())
                    .filter(Tolerance::isCritical)
                    .filter(one -> one.getCode().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new UnusableInput("--allow " + text + ": must be one of " + codes(others)));
            allowances.add(new Allowance(reason, sign < 0 ? Optional.empty() : Optional.of(text.substring(sign + 1))));
        }
        return new Tolerance(List.copyOf(allowances), Optional.empty());
    }

    /**
     * The same for the mapping that comes with a CRM: a firm need not use all that it names. Of its stages, these must
     * be reached, and at least one.
     */
    Tolerance forStandardMapping(Set<String> wanted) {
        return new Tolerance(allowances, Optional.of(wanted));
    }

    private static boolean isUsualOfStandard(ImportReason reason) {
        return reason.isAboutMapping() && reason != ImportReason.PROPERTY_MOSTLY_UNREADABLE;
    }

    private static boolean isCritical(ImportReason reason) {
        return reason.isAboutPage() || reason.isAboutMapping();
    }

    private static String codes(List<String> others) {
        return Stream.concat(
                        Stream.of(ImportReason.values())
                                .filter(Tolerance::isCritical)
                                .map(ImportReason::getCode),
                        others.stream())
                .collect(Collectors.joining(", "));
    }

    /** What the import reports of pages and of the mapping that is not allowed, in the language of the locale. */
    List<Obstacle> obstacles(Import imported, Locale locale) {
        List<Obstacle> obstacles = new ArrayList<>();
        boolean none = imported.getProfile().getStages().values().stream().allMatch(leads -> leads == 0);
        if (stages.isPresent()
                && none
                && imported.getCounts().containsKey(RecordKind.LEAD)
                && allowances.stream().noneMatch(one -> one.reason() == ImportReason.STAGE_NOT_REACHED)) {
            obstacles.add(Obstacle.NO_STAGE);
        }
        imported.getIssueCounts().forEach((reason, count) -> {
            if (isCritical(reason)) {
                add(obstacles, imported, reason, count, locale);
            }
        });
        return obstacles;
    }

    private void add(List<Obstacle> obstacles, Import imported, ImportReason reason, long count, Locale locale) {
        if (allowances.stream()
                .anyMatch(one -> one.reason() == reason && one.value().isEmpty())) {
            return;
        }
        List<ImportIssue> kept = imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .toList();
        kept.stream()
                .filter(issue -> isUnwanted(issue) && allowances.stream().noneMatch(one -> one.covers(issue)))
                .forEach(issue -> obstacles.add(Obstacle.of(issue, locale)));
        // What was not kept cannot be shown to be allowed.
        if (kept.size() < count && !isUsual(reason)) {
            obstacles.add(Obstacle.further(reason, count - kept.size()));
        }
    }

    /** Whether it is one of many that are usual of a mapping that comes with a CRM. */
    private boolean isUsual(ImportReason reason) {
        return stages.isPresent() && isUsualOfStandard(reason);
    }

    private boolean isUnwanted(ImportIssue issue) {
        return !isUsual(issue.getReason())
                || (issue.getReason() == ImportReason.STAGE_NOT_REACHED
                        && stages.orElseThrow().contains(issue.getValue().orElse("")));
    }
}

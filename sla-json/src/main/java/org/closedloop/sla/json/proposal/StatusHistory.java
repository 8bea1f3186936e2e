package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The recorded changes of a lead's status.
 *
 * @param property the name of the status in the file of leads
 * @param values the values that it had
 * @param place the place of the changes, for comments
 */
record StatusHistory(String property, List<String> values, String place) {

    /** The column of a change log that Frappe writes below each document. */
    private static final Pattern BELOW = Pattern.compile("From Date \\((.+) Change Log\\)");

    /** The history in a file of changes, if its values are those of a status. */
    static Optional<StatusHistory> in(FileSurvey log, ColumnSurvey newValue, String property) {
        return newValue.values()
                .map(values -> new StatusHistory(property, List.copyOf(values.keySet()), '"' + log.name() + '"'));
    }

    /** The history in rows below each lead. */
    static Optional<StatusHistory> below(FileSurvey leads) {
        for (ColumnSurvey column : leads.columns()) {
            Matcher name = BELOW.matcher(column.name());
            if (name.matches() && Fits.time(column)) {
                String property = name.group(1);
                return leads.column("From (" + property + " Change Log)")
                        .flatMap(ColumnSurvey::values)
                        .map(Map::keySet)
                        .map(values -> new StatusHistory(
                                property, List.copyOf(values), "the change log of \"" + property + '"'));
            }
        }
        return Optional.empty();
    }

    /** The columns of the rows below a lead, if it is there. */
    List<ColumnSurvey> used(FileSurvey leads) {
        return leads.columns().stream()
                .filter(column -> column.name().endsWith("(" + property + " Change Log)"))
                .toList();
    }

    /** The first entry into any status, as YAML. */
    String firstEntry() {
        return entry(values);
    }

    private String entry(Collection<String> entered) {
        return "{property: " + YamlWord.of(property) + ", entered: " + YamlWord.of(entered) + "}";
    }

    /** Adds the stages that are values of the status. */
    void addStages(Map<String, ProposedField> stages, Set<String> without) {
        for (String stage : List.of("mql", "sql", "opportunity", "customer")) {
            List<String> entered = new ArrayList<>();
            for (String value : values) {
                if (NamePatterns.fits("value." + stage, value)) {
                    entered.add(value);
                }
            }
            if (!entered.isEmpty() && !without.contains(stage)) {
                stages.putIfAbsent(
                        stage,
                        ProposedField.of(
                                stage,
                                entry(entered),
                                "By " + place + "; its other values: "
                                        + String.join(
                                                ", ",
                                                values.stream()
                                                        .filter(value -> !entered.contains(value))
                                                        .toList())
                                        + "."));
            }
        }
    }
}

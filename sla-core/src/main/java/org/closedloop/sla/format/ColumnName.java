package org.closedloop.sla.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table of leads holds by its name: a path in any case, with or without underscores, or one with a
 * key, such as {@code stages_mql}, {@code stages.mql} and {@code FIELDS_COMPANY}.
 *
 * @param path what it holds
 * @param stage the stage of which it has the time; null unless the path is {@link LeadPath#STAGES}
 * @param field the name of the field that it holds; empty unless the path is {@link LeadPath#FIELDS}
 */
public record ColumnName(LeadPath path, @Nullable Stage stage, String field) {

    /**
     * Returns what a column holds; empty if its name is unknown.
     *
     * <p>Databases turn names without quotation marks into upper case or lower case: the stage can be in any case, with
     * underscores in place of hyphens, and the name of a field in a label in upper case becomes lower case.
     *
     * @throws IllegalArgumentException if the part after {@code stages_} is not a valid stage
     */
    public static Optional<ColumnName> of(String label) {
        String plain = plain(label);
        Optional<LeadPath> path = Arrays.stream(LeadPath.values())
                .filter(each -> !each.hasKey() && plain(each.name()).equals(plain))
                .findFirst();
        if (path.isPresent()) {
            return path.map(found -> new ColumnName(found, null, ""));
        }
        if (hasPrefix(label, LeadPath.STAGES)) {
            String key = rest(label, LeadPath.STAGES).toLowerCase(Locale.ROOT).replace('_', '-');
            return Optional.of(new ColumnName(LeadPath.STAGES, Stage.of(key), ""));
        }
        return hasPrefix(label, LeadPath.FIELDS)
                ? Optional.of(new ColumnName(LeadPath.FIELDS, null, fieldName(rest(label, LeadPath.FIELDS), label)))
                : Optional.empty();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[_.]", "");
    }

    private static boolean hasPrefix(String label, LeadPath path) {
        String prefix = path.getLabel();
        int end = prefix.length();
        return label.length() > end + 1
                && label.regionMatches(true, 0, prefix, 0, end)
                && (label.charAt(end) == '_' || label.charAt(end) == '.');
    }

    private static String rest(String label, LeadPath path) {
        return label.substring(path.getLabel().length() + 1);
    }

    private static String fieldName(String name, String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}

package org.closedloop.sla.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;

/**
 * The names of dimensions and groups, in German for German locales, otherwise in English.
 *
 * <pre>{@code
 * GroupNames names = new GroupNames(breakdown, Locale.ENGLISH);
 * names.of(group); // "Anna Meier, enterprise", "no owner, enterprise" or "12 other groups"
 * }</pre>
 */
public final class GroupNames {

    private final Breakdown breakdown;
    private final MessageBundle messages;
    private final Figures figures;

    /** Names the groups of this breakdown. */
    public GroupNames(Breakdown breakdown, Locale locale) {
        this.breakdown = Objects.requireNonNull(breakdown, "breakdown");
        this.messages = MessageBundle.of(GroupNames.class, locale);
        this.figures = new Figures(locale);
    }

    /** Returns the names of the dimensions. */
    public String dimensions() {
        return breakdown.getDimensions().stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(Dimension dimension) {
        return messages.format("dimension." + dimension.getKind(), field(dimension));
    }

    /** The name of a field; translated if it is a usual one. */
    private String field(Dimension dimension) {
        String key = "field." + dimension.getName();
        return messages.contains(key) ? messages.get(key) : dimension.getName();
    }

    /** Returns the name of a group. */
    public String of(GroupResult group) {
        if (group.isOther()) {
            long others = breakdown.getOtherGroups();
            String key = others == 1 ? "other.one" : "other";
            boolean exact = others < BreakdownCounter.MOST_OTHER_GROUPS;
            return messages.format(exact ? key : "other.atLeast", figures.count(others));
        }
        List<String> names = new ArrayList<>();
        List<String> values = group.getValues();
        for (int i = 0; i < values.size(); i++) {
            Dimension dimension = breakdown.getDimensions().get(i);
            names.add(
                    values.get(i).isBlank()
                            ? messages.format("blank." + dimension.getKind(), field(dimension))
                            : values.get(i));
        }
        return String.join(", ", names);
    }
}

package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.Listing;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.text.Figures;

/** The import profile: each property, and the values that the mapping uses. */
public final class ProfileTable {

    /** The extent of the output. */
    public enum Detail {
        /** The most frequent values of a property, and the names of what was not read. */
        BRIEF,
        /** Everything. */
        FULL
    }

    private static final int NAME = 32;
    private static final int COUNT = 12;
    private static final int BRIEF_VALUES = 12;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;
    private final Detail detail;

    /** In this language and style. */
    public ProfileTable(Locale locale, Style style, Detail detail) {
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.style = style;
        this.detail = detail;
    }

    /**
     * A block for each kind of record, and what became of all: stages, outcomes, currencies; blank if nothing was seen.
     */
    public String of(ImportProfile profile) {
        StringBuilder table = new StringBuilder();
        for (RecordKind kind : RecordKind.values()) {
            List<PropertyProfile> properties = profile.getProperties().stream()
                    .filter(property -> property.getKind() == kind)
                    .toList();
            if (!properties.isEmpty()) {
                table.append(block(kind, properties));
            }
        }
        String sums = sum("profile.stages", profile.getStages())
                + sum("profile.outcomes", profile.getOutcomes())
                + sum("profile.currencies", profile.getCurrencies());
        return sums.isEmpty() ? table.toString() : table + "\n" + sums;
    }

    private String sum(String key, Map<String, Long> counts) {
        String all = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + figures.count(entry.getValue()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : Cells.wrap("", words.say(key, all));
    }

    private String block(RecordKind kind, List<PropertyProfile> properties) {
        StringBuilder block = new StringBuilder();
        String title = words.say("profile.of", words.say("import." + kind));
        block.append('\n')
                .append(style.bold(Cells.left(title, NAME)
                        + Cells.right(words.say("profile.filled"), COUNT)
                        + Cells.right(words.say("profile.unreadable"), COUNT)
                        + Cells.right(words.say("profile.instants"), COUNT)
                        + Cells.right(words.say("profile.days"), COUNT)
                        + "  " + words.say("profile.readAs")))
                .append('\n');
        for (PropertyProfile property : properties) {
            if (property.getState() != State.UNMAPPED) {
                block.append(row(property)).append(values(property));
            }
        }
        String unread =
                new UnreadColumns(words, figures).of(properties.stream()).collect(Collectors.joining(", "));
        if (!unread.isEmpty()) {
            block.append(Cells.wrap("  ", words.say("profile.unread", unread)));
        }
        return block.toString();
    }

    private String row(PropertyProfile property) {
        String readAs = VisibleText.of(String.join(", ", property.getReadAs()));
        if (property.getState() == State.NEVER_SEEN) {
            String near = property.getNearName()
                    .map(name -> " (" + words.say("profile.near", name) + ")")
                    .orElse("");
            return name(property) + "  " + style.bold(words.say("profile.never-seen") + near) + "  " + readAs + "\n";
        }
        return name(property)
                + Cells.right(property.getFilled().map(figures::count).orElse(""), COUNT)
                + count(property.getUnreadable())
                + count(property.getInstants())
                + count(property.getDays())
                + "  " + readAs + "\n";
    }

    /** A long name is printed on a separate line. */
    private static String name(PropertyProfile property) {
        String name = "  " + VisibleText.of(property.getProperty());
        return name.length() < NAME ? Cells.left(name, NAME) : name + "\n" + " ".repeat(NAME);
    }

    private String count(long count) {
        return Cells.right(count == 0 ? "" : figures.count(count), COUNT);
    }

    private String values(PropertyProfile property) {
        if (property.getListing() == Listing.TOO_MANY) {
            return line("", words.say("profile.many", figures.count(PropertyProfile.MOST_VALUES)));
        }
        List<ValueCount> all = property.getValues();
        int shown = detail == Detail.FULL ? all.size() : Math.min(all.size(), BRIEF_VALUES);
        StringBuilder lines = new StringBuilder();
        for (ValueCount value : all.subList(0, shown)) {
            String taken = value.getTakenFor().isEmpty() ? "" : "  → " + String.join(", ", value.getTakenFor());
            lines.append(line(figures.count(value.getRecords()), "'" + value.getValue() + "'" + taken));
        }
        if (shown < all.size()) {
            lines.append(line("", words.say("profile.more", figures.count(all.size() - shown))));
        }
        return lines.toString();
    }

    private String line(String count, String text) {
        return style.dim(Cells.wrap("  " + Cells.right(count, COUNT) + "  ", text));
    }
}

package org.closedloop.sla.report.crm;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.Listing;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.FoldedTable;
import org.closedloop.sla.report.PageTexts;

/** The properties of the records of one kind: those that the mapping reads, the others, and values. */
record PropertyTables(RecordKind kind, ImportProfile profile, PageTexts words) implements Section {

    private static final int OPEN_UNREAD = 12;

    @Override
    public void appendTo(Html html) {
        List<PropertyProfile> all = profile.getProperties().stream()
                .filter(property -> property.getKind() == kind)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        String id = "properties-" + kind.name().toLowerCase(Locale.ROOT);
        html.open("section", "aria-labelledby", id);
        html.element("h2", words.say("properties.title", words.name("kind", kind)), "id", id);
        mapped(html, of(all, State.READ, State.NEVER_SEEN));
        unread(html, of(all, State.UNMAPPED));
        // The meaning of values that are read from other records is shown there.
        List<PropertyProfile> listed = of(all, State.READ).stream()
                .filter(property -> property.getListing() != Listing.NONE)
                .toList();
        listed.forEach(property -> new ValueTable(property, words).appendTo(html));
        html.close();
    }

    private static List<PropertyProfile> of(List<PropertyProfile> all, State... states) {
        List<State> wanted = List.of(states);
        return all.stream()
                .filter(property -> wanted.contains(property.getState()))
                .toList();
    }

    private void mapped(Html html, List<PropertyProfile> properties) {
        if (properties.isEmpty()) {
            html.element("p", words.say("properties.noneMapped"));
            return;
        }
        html.element("p", words.say("properties.note"), "class", "note");
        new FoldedTable<PropertyProfile>(words, "properties", properties.size())
                .text("properties.name")
                .bar("properties.fill")
                .number("properties.filled")
                .number("properties.blank")
                .number("properties.unreadable")
                .number("properties.instants")
                .number("properties.days")
                .text("properties.readAs")
                .appendTo(html, words.say("properties.title", words.name("kind", kind)), properties, this::row);
    }

    private void unread(Html html, List<PropertyProfile> properties) {
        if (properties.isEmpty()) {
            return;
        }
        String title = words.say("unread.title", words.count(properties.size()));
        html.element("h3", title).element("p", words.say("unread.note"), "class", "note");
        new FoldedTable<PropertyProfile>(words, "properties unread", OPEN_UNREAD)
                .text("properties.name")
                .bar("properties.fill")
                .number("properties.filled")
                .number("properties.blank")
                .text("unread.mapping")
                .appendTo(html, title, properties, this::unreadRow);
    }

    private void row(Html html, PropertyProfile property) {
        fill(html, property);
        count(html, property.getUnreadable(), property.getUnreadable() > 0 ? "number missed" : "number");
        count(html, property.getInstants(), "number");
        count(html, property.getDays(), "number");
        html.open("td", "class", "path");
        ShownText.appendName(html, String.join(", ", property.getReadAs()));
        html.close();
    }

    private void unreadRow(Html html, PropertyProfile property) {
        fill(html, property);
        html.element("td", inMapping(property), "class", "id");
    }

    /** That the mapping reads a property of this name of other records, or one of a similar name. */
    private String inMapping(PropertyProfile property) {
        return profile.getProperties().stream()
                .filter(other ->
                        other.getState() == State.READ && other.getProperty().equals(property.getProperty()))
                .findFirst()
                .map(other -> words.say("unread.other", words.name("kind", other.getKind())))
                .or(() -> property.getNearName().map(name -> words.say("unread.maybe", ShownText.of(name))))
                .orElse("");
    }

    /** Name, bar, with value, blank. */
    private void fill(Html html, PropertyProfile property) {
        String name = ShownText.of(property.getProperty());
        html.open("th", "scope", "row", "class", "id");
        ShownText.appendName(html, property.getProperty());
        if (property.getState() == State.NEVER_SEEN) {
            neverSeen(html, property);
        }
        html.close();
        if (property.getFilled().isEmpty()) {
            html.element("td", words.say("properties.unknown"), "class", "wide note");
            html.element("td", "–", "class", "number").element("td", "–", "class", "number");
            return;
        }
        long filled = property.getFilled().get();
        String label = words.say(
                "properties.bar",
                name,
                words.count(filled),
                words.count(property.getRecords()),
                words.count(property.getUnreadable()));
        html.open("td", "class", "wide");
        long unreadable = Math.min(property.getUnreadable(), filled);
        StackedBar.of(property.getRecords())
                .add("taken", filled - unreadable)
                .add("unreadable", unreadable)
                .appendTo(html, label);
        html.close().element("td", words.count(filled), "class", "number");
        count(html, Math.max(0, property.getRecords() - filled), "number");
    }

    private void neverSeen(Html html, PropertyProfile property) {
        html.open("span", "class", "meaning missed");
        html.text("✕ " + words.say("properties.never"));
        property.getNearName().ifPresent(near -> html.text("; " + words.say("unread.maybe", ShownText.of(near))));
        html.close();
    }

    private void count(Html html, long count, String style) {
        html.element("td", count == 0 ? "" : words.count(count), "class", style);
    }
}

package org.closedloop.sla.report.crm;

import java.util.regex.Pattern;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.Listing;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.FoldedTable;
import org.closedloop.sla.report.PageTexts;

/** The values of a property that the mapping uses, and how each was read. */
record ValueTable(PropertyProfile property, PageTexts words) implements Section {

    private static final int OPEN = 12;

    /** The places in the mapping where any value is taken as it is. */
    private static final Pattern AS_IT_STANDS =
            Pattern.compile("lead\\.(source|segment|priority|rejectionReason|fields\\..*)|deal\\.(source|lossReason)");

    @Override
    public void appendTo(Html html) {
        String name = ShownText.of(property.getProperty());
        if (property.getListing() == Listing.TOO_MANY) {
            html.element("h3", words.say("values.title", name));
            html.element("p", words.say("values.tooMany", words.count(PropertyProfile.MOST_VALUES)), "class", "note");
            return;
        }
        if (property.getValues().isEmpty()) {
            return;
        }
        String title = words.say(
                "values.counted", name, words.count(property.getValues().size()));
        html.element("h3", title);
        new FoldedTable<ValueCount>(words, "values", OPEN)
                .text("values.value")
                .bar("values.share")
                .number("values.records")
                .text("values.takenFor")
                .appendTo(html, title, property.getValues(), this::row);
    }

    private void row(Html html, ValueCount value) {
        String shown = ShownText.of(value.getValue());
        String label =
                words.say("values.bar", shown, words.count(value.getRecords()), words.count(property.getRecords()));
        html.element("th", shown, "scope", "row", "class", "id value").open("td", "class", "wide");
        StackedBar.of(property.getRecords()).add("taken", value.getRecords()).appendTo(html, label);
        html.close().element("td", words.count(value.getRecords()), "class", "number");
        html.element("td", takenFor(value), "class", "path");
    }

    private String takenFor(ValueCount value) {
        String all = ShownText.of(String.join(", ", value.getTakenFor()));
        if (!all.isEmpty()) {
            return all;
        }
        return property.getReadAs().stream()
                        .anyMatch(path -> AS_IT_STANDS.matcher(path).matches())
                ? words.say("values.asItStands")
                : "–";
    }
}

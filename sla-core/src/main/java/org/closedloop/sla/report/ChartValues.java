package org.closedloop.sla.report;

import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** The values of a chart as a list: for screen readers, and on paper, where nothing appears on hover. */
record ChartValues(List<String> values) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("ul", "class", "chart-values");
        values.forEach(value -> html.element("li", value));
        html.close();
    }
}

package org.closedloop.sla.html;

import java.util.ArrayList;
import java.util.List;

/** A list of terms and their values. */
public final class Facts implements Section {

    private final List<Fact> facts = new ArrayList<>();

    /** Adds a term and its value. */
    public Facts add(String term, String value) {
        facts.add(new Fact(term, value));
        return this;
    }

    @Override
    public void appendTo(Html html) {
        if (facts.isEmpty()) {
            return;
        }
        html.open("dl", "class", "facts");
        for (Fact fact : facts) {
            html.open("div")
                    .element("dt", fact.term())
                    .element("dd", fact.value())
                    .close();
        }
        html.close();
    }

    private record Fact(String term, String value) {}
}

package org.closedloop.sla.examples.scorecard.terminal;

import java.util.stream.Stream;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.text.Figures;

/** The columns, or properties, that a mapping does not name: how many records have a value, and what may be meant. */
final class UnreadColumns {

    private final TerminalTexts words;
    private final Figures figures;

    UnreadColumns(TerminalTexts words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Those among these. */
    Stream<String> of(Stream<PropertyProfile> properties) {
        return properties
                .filter(property -> property.getState() == State.UNMAPPED)
                .map(this::text);
    }

    private String text(PropertyProfile property) {
        String name = property.getProperty().isBlank() ? words.say("profile.unnamed") : property.getProperty();
        String filled = property.getFilled()
                .map(records -> " (" + figures.count(records) + ")")
                .orElse("");
        String near = property.getNearName()
                .map(meant -> " [" + words.say("profile.near", meant) + "]")
                .orElse("");
        return name + filled + near;
    }
}

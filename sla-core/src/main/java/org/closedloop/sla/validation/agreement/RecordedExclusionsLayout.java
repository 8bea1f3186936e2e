package org.closedloop.sla.validation.agreement;

import java.util.List;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.validation.DocumentLayout;
import org.closedloop.sla.validation.Step;

/** The parts of a document of recorded exclusions, and their names. */
record RecordedExclusionsLayout(Exclusions recorded) implements DocumentLayout {

    private static final List<String> ATTRIBUTES = List.of(
            "agreement",
            "recorded",
            "exclusion",
            "on",
            "agreedBy",
            "id",
            "reason",
            "period",
            "leads",
            "rejectionReasons",
            "sources",
            "segments",
            "targets");

    @Override
    public List<String> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public List<Place> places(List<Step> steps) {
        int i = steps.isEmpty() ? -1 : steps.get(0).index();
        return List.of(
                i < 0
                        ? new Place("recorded", recorded.getAgreement())
                        : new Place(
                                "exclusions",
                                recorded.getRecorded().get(i).getExclusion().getId()));
    }
}

package org.closedloop.sla.crm.mapping.validation;

import java.util.List;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.DocumentLayout;
import org.closedloop.sla.validation.Step;

/** The parts of a mapping; each place includes the mapping's id, since a report may cover several mappings. */
record MappingLayout(CrmMapping mapping) implements DocumentLayout {

    /** In the order of the document; an attribute of two parts has the same position in both. */
    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "zone",
            "currency",
            "lead",
            "deal",
            "activity",
            "change",
            "exclusions",
            "stage",
            "outcome",
            "won",
            "lost",
            "closedFlag",
            "wonFlag",
            "wonWhen",
            "lostWhen",
            "probability",
            "certainty",
            "pipeline",
            "pipelines",
            "createdAt",
            "stages",
            "closedAt",
            "reportedBackAt",
            "amounts",
            "lossReason",
            "handedOverAt",
            "acceptedAt",
            "rejectedAt",
            "rejectionReason",
            "disqualifiedAt",
            "disqualificationReason",
            "recycledAt",
            "firstTouchAt",
            "humanTouch",
            "source",
            "segment",
            "priority",
            "touches",
            "fields");

    @Override
    public List<String> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public List<Place> places(List<Step> steps) {
        Place whole = new Place("mapping", mapping.getId());
        if (steps.isEmpty()) {
            return List.of(whole);
        }
        Step part = steps.get(0);
        return switch (part.name()) {
            case "lead" -> List.of(whole, ofLead(steps));
            case "deal", "activity", "change" -> List.of(whole, new Place("mapping." + part.name(), ""));
            case "exclusions" -> {
                String reason = mapping.getExclusions().get(part.index()).getReason();
                yield List.of(whole, new Place("mapping.exclusions", reason));
            }
            default -> List.of(whole);
        };
    }

    private static Place ofLead(List<Step> steps) {
        if (steps.size() > 1 && steps.get(1).name().equals("stages")) {
            String stage = steps.get(1).key().orElse("").replaceFirst("].*", "");
            return new Place(stage.isEmpty() ? "mapping.lead" : "mapping.lead.stages", stage);
        }
        return new Place("mapping.lead", "");
    }
}

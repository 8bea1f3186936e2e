package org.closedloop.sla.validation;

import java.util.List;
import org.closedloop.sla.crm.CrmMapping;

/** The places of a mapping, each with the mapping's id: findings of several mappings may stand in one report. */
record MappingPlaces(CrmMapping mapping) implements Places {

    @Override
    public String name(List<Step> steps, Messages messages) {
        String whole = messages.place("mapping", mapping.getId());
        if (steps.isEmpty()) {
            return whole;
        }
        Step part = steps.get(0);
        return switch (part.name()) {
            case "lead" -> whole + ", " + ofLead(steps, messages);
            case "deal", "activity", "change" -> whole + ", " + messages.place("mapping." + part.name(), "");
            case "exclusions" -> {
                String reason = mapping.getExclusions().get(part.index()).getReason();
                yield whole + ", " + messages.place("mapping.exclusions", reason);
            }
            default -> whole;
        };
    }

    private static String ofLead(List<Step> steps, Messages messages) {
        if (steps.size() > 1 && steps.get(1).name().equals("stages")) {
            String stage = steps.get(1).key().orElse("").replaceFirst("].*", "");
            return messages.place(stage.isEmpty() ? "mapping.lead" : "mapping.lead.stages", stage);
        }
        return messages.place("mapping.lead", "");
    }
}

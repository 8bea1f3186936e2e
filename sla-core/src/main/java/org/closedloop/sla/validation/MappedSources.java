package org.closedloop.sla.validation;

import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.DealMapping;
import org.closedloop.sla.crm.LeadMapping;

/** Which attributes of leads and deals a mapping takes from anywhere at all. */
record MappedSources(CrmMapping mapping) {

    /** Whether there is a source for it; told by its path, such as {@code lead.handedOverAt}. */
    boolean have(String attribute) {
        if (attribute.equals("activity")) {
            return mapping.getActivity().isPresent();
        }
        return attribute.startsWith("lead.") ? ofLead(attribute) : ofDeal(attribute, mapping.getDeal());
    }

    private boolean ofLead(String attribute) {
        LeadMapping lead = mapping.getLead();
        return switch (attribute) {
            case "lead.createdAt" -> !lead.getCreatedAt().isEmpty();
            case "lead.handedOverAt" -> !lead.getHandedOverAt().isEmpty();
            case "lead.acceptedAt" -> !lead.getAcceptedAt().isEmpty();
            case "lead.rejectedAt" -> !lead.getRejectedAt().isEmpty();
            case "lead.rejectionReason" -> !lead.getRejectionReason().isEmpty();
            // The first activity is a touch, too.
            case "lead.firstTouchAt" ->
                !lead.getFirstTouchAt().isEmpty() || mapping.getActivity().isPresent();
            // A deal without a lead brings its own.
            case "lead.source" ->
                !lead.getSource().isEmpty() || !mapping.getDeal().getSource().isEmpty();
            case "lead.segment" -> !lead.getSegment().isEmpty();
            case "lead.priority" -> !lead.getPriority().isEmpty();
            case "lead.touches" -> !lead.getTouches().isEmpty();
            default -> throw new IllegalArgumentException("'" + attribute + "' is no attribute of a mapping");
        };
    }

    private static boolean ofDeal(String attribute, DealMapping deal) {
        return switch (attribute) {
            case "deal.closedAt" -> !deal.getClosedAt().isEmpty();
            case "deal.reportedBackAt" -> !deal.getReportedBackAt().isEmpty();
            case "deal.amounts" -> !deal.getAmounts().isEmpty();
            default -> throw new IllegalArgumentException("'" + attribute + "' is no attribute of a mapping");
        };
    }
}

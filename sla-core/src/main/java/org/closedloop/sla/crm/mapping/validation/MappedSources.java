package org.closedloop.sla.crm.mapping.validation;

import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.metric.LeadData;

/** The data of leads and deals that a mapping has a source for. */
record MappedSources(CrmMapping mapping) {

    /** Returns the attribute that maps the data, such as {@code lead.handedOverAt}. */
    static String path(LeadData data) {
        return switch (data) {
            case SOURCE -> "lead.source";
            case SEGMENT -> "lead.segment";
            case PRIORITY -> "lead.priority";
            case CREATION -> "lead.createdAt";
            case HAND_OVER -> "lead.handedOverAt";
            case ACCEPTANCE -> "lead.acceptedAt";
            case FIRST_TOUCH -> "lead.firstTouchAt";
            case REJECTION -> "lead.rejectedAt";
            case REJECTION_REASON -> "lead.rejectionReason";
            case DISQUALIFICATION -> "lead.disqualifiedAt";
            case DISQUALIFICATION_REASON -> "lead.disqualificationReason";
            case LATER_CYCLES -> "lead.recycledAt";
            case CONTACT_ATTEMPTS -> "activity";
            case DEAL_CREATION -> "deal.createdAt";
            case CLOSE -> "deal.closedAt";
            case LOSS -> "deal.lost";
            case AMOUNT -> "deal.amounts";
            case TOUCHES -> "lead.touches";
            case REPORT_BACK -> "deal.reportedBackAt";
        };
    }

    /** Whether the data has a source. */
    boolean have(LeadData data) {
        LeadMapping lead = mapping.getLead();
        DealMapping deal = mapping.getDeal();
        return switch (data) {
            // A deal without a lead has its own source.
            case SOURCE -> !lead.getSource().isEmpty() || !deal.getSource().isEmpty();
            case SEGMENT -> !lead.getSegment().isEmpty();
            case PRIORITY -> !lead.getPriority().isEmpty();
            case CREATION -> !lead.getCreatedAt().isEmpty();
            case HAND_OVER -> !lead.getHandedOverAt().isEmpty();
            case ACCEPTANCE -> !lead.getAcceptedAt().isEmpty();
            // The first activity is a touch, too.
            case FIRST_TOUCH ->
                !lead.getFirstTouchAt().isEmpty() || mapping.getActivity().isPresent();
            case REJECTION -> !lead.getRejectedAt().isEmpty();
            case REJECTION_REASON -> !lead.getRejectionReason().isEmpty();
            case DISQUALIFICATION -> !lead.getDisqualifiedAt().isEmpty();
            case DISQUALIFICATION_REASON -> !lead.getDisqualificationReason().isEmpty();
            case LATER_CYCLES -> !lead.getRecycledAt().isEmpty();
            case CONTACT_ATTEMPTS -> mapping.getActivity().isPresent();
            case DEAL_CREATION -> !deal.getCreatedAt().isEmpty();
            case CLOSE -> !deal.getClosedAt().isEmpty();
            case LOSS ->
                !deal.getLost().isEmpty()
                        || deal.getClosedFlag().isPresent()
                        || !deal.getLostWhen().isEmpty();
            case AMOUNT -> !deal.getAmounts().isEmpty();
            case TOUCHES -> !lead.getTouches().isEmpty();
            case REPORT_BACK -> !deal.getReportedBackAt().isEmpty();
        };
    }
}

package org.closedloop.sla.examples.service.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.closedloop.sla.examples.service.ServiceProperties;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.springframework.stereotype.Component;

/**
 * Which side reports what of a lead. Sales reports its stages, acceptance, rejection, contacts, pauses, the deal and
 * the touches of sales; marketing reports everything else.
 */
@Component
public final class LeadSides {

    private final Predicate<Stage> isOfSales;

    LeadSides(ServiceProperties properties) {
        this.isOfSales = properties::isOfSales;
    }

    /** Returns what one side reports of a lead. */
    public Lead partOf(Lead lead, Role side) {
        return side == Role.SALES ? salesPart(lead) : marketingPart(lead);
    }

    /** Whether a lead has nothing but what marketing or sales, whichever is given, reports of it. */
    boolean hasOnly(Lead lead, Role side) {
        Role other = side == Role.MARKETING ? Role.SALES : Role.MARKETING;
        // A later cycle can have values of both sides.
        return lead.getCycles().isEmpty()
                && partOf(lead, other).equals(Lead.builder().id(lead.getId()).build());
    }

    /** Returns the lead of which each side reported its part. */
    public Lead join(Lead marketing, Lead sales) {
        Map<Stage, EventTime> stages = new LinkedHashMap<>(marketing.getStages());
        stages.putAll(sales.getStages());
        List<Touch> touches = new ArrayList<>(marketing.getTouches());
        touches.addAll(sales.getTouches());
        return marketing
                .withStages(stages)
                .withTouches(touches)
                .withAcceptedAt(sales.getAcceptedAt())
                .withRejection(sales.getRejection())
                .withFirstTouchAt(sales.getFirstTouchAt())
                .withAttempts(sales.getAttempts())
                .withPauses(sales.getPauses())
                .withDeal(sales.getDeal());
    }

    private Lead salesPart(Lead lead) {
        return Lead.builder()
                .id(lead.getId())
                .stages(stages(lead, isOfSales))
                .acceptedAt(lead.getAcceptedAt())
                .rejection(lead.getRejection())
                .firstTouchAt(lead.getFirstTouchAt())
                .attempts(lead.getAttempts())
                .pauses(lead.getPauses())
                .deal(lead.getDeal())
                .touches(touches(lead, touch -> touch.getBy() == Role.SALES))
                .build();
    }

    private Lead marketingPart(Lead lead) {
        return lead.withStages(stages(lead, isOfSales.negate()))
                .withTouches(touches(lead, touch -> touch.getBy() != Role.SALES))
                .withAcceptedAt(Optional.empty())
                .withRejection(Optional.empty())
                .withFirstTouchAt(Optional.empty())
                .withAttempts(List.of())
                .withPauses(List.of())
                .withDeal(Optional.empty());
    }

    private static Map<Stage, EventTime> stages(Lead lead, Predicate<Stage> kept) {
        Map<Stage, EventTime> stages = new LinkedHashMap<>(lead.getStages());
        stages.keySet().removeIf(kept.negate());
        return stages;
    }

    private static List<Touch> touches(Lead lead, Predicate<Touch> kept) {
        return lead.getTouches().stream().filter(kept).toList();
    }
}

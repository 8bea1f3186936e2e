package org.closedloop.sla.examples.service.lead;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;

/** Applies what is known of a lead in part: present values replace the stored ones, absent values leave them. */
public final class LeadUpdate {

    private LeadUpdate() {}

    /** Returns the stored lead with the present values of the update. */
    public static Lead apply(Lead stored, Lead update) {
        Map<Stage, EventTime> stages = new LinkedHashMap<>(stored.getStages());
        stages.putAll(update.getStages());
        Map<String, String> fields = new LinkedHashMap<>(stored.getFields());
        fields.putAll(update.getFields());
        Set<Touch> touches = new LinkedHashSet<>(stored.getTouches());
        touches.addAll(update.getTouches());
        return stored.withStages(stages)
                .withFields(fields)
                .withTouches(List.copyOf(touches))
                .withCreatedAt(update.getCreatedAt().or(stored::getCreatedAt))
                .withSource(update.getSource().or(stored::getSource))
                .withSegment(update.getSegment().or(stored::getSegment))
                .withPriority(update.getPriority().or(stored::getPriority))
                .withHandedOverAt(update.getHandedOverAt().or(stored::getHandedOverAt))
                .withAcceptedAt(update.getAcceptedAt().or(stored::getAcceptedAt))
                .withRejection(update.getRejection().or(stored::getRejection))
                .withFirstTouchAt(update.getFirstTouchAt().or(stored::getFirstTouchAt))
                .withAttempts(update.getAttempts().isEmpty() ? stored.getAttempts() : update.getAttempts())
                .withPauses(update.getPauses().isEmpty() ? stored.getPauses() : update.getPauses())
                .withDeal(update.getDeal().or(stored::getDeal));
    }
}

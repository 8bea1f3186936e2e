package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * The properties of leads.
 *
 * <p>Of several properties, the first that has a value counts. Attributes of a lead that are not mapped stay empty.
 */
@Value.Immutable
public interface LeadMapping extends WithLeadMapping {

    /** The property that holds the id, if a CSV file names it differently from HubSpot and Salesforce. */
    Optional<@Text String> getId();

    /** The properties that hold ids of deals of the lead, each one id or several, separated by semicolons or commas. */
    List<@Text String> getDeal();

    /** When it was created. */
    List<@Valid TimeSource> getCreatedAt();

    /**
     * When it entered each stage: for the first time or, with {@link EntryTime.Counts#LAST_THAT_HELD}, for the last
     * time that held. Stages are in the order of the funnel.
     */
    Map<Stage, List<@Valid TimeSource>> getStages();

    /** When marketing handed it to sales. */
    List<@Valid TimeSource> getHandedOverAt();

    /** When sales accepted it. */
    List<@Valid TimeSource> getAcceptedAt();

    /** When sales rejected it. */
    List<@Valid TimeSource> getRejectedAt();

    /** The properties that hold the reason of the rejection. */
    List<@Text String> getRejectionReason();

    /** When it was disqualified because it is none, such as spam. */
    List<@Valid TimeSource> getDisqualifiedAt();

    /** The properties that hold the reason of the disqualification. */
    List<@Text String> getDisqualificationReason();

    /**
     * When it was given back to marketing. Every entry into these values by the history of the property ends a cycle
     * and starts the next one; what follows, up to the next entry, belongs to the new cycle.
     *
     * @see org.closedloop.sla.funnel.LeadCycle
     */
    List<@Valid EntryTime> getRecycledAt();

    /**
     * When a person of sales first contacted it. If activities are mapped too, the earlier of the two counts.
     *
     * <p>This must not be the <em>last</em> contact, nor an action of the lead itself.
     */
    List<@Valid TimeSource> getFirstTouchAt();

    /**
     * The tests for a human first touch; one that passes is enough. Without tests, every first touch is human. A record
     * without any of these properties passes.
     */
    List<@Valid PropertyTest> getHumanTouch();

    /** The properties that hold its source. */
    List<@Text String> getSource();

    /** The properties that hold its market segment. */
    List<@Text String> getSegment();

    /** The properties that hold its priority. */
    List<@Text String> getPriority();

    /** The touches that attribution may credit. */
    List<@Valid TouchMapping> getTouches();

    /**
     * The {@linkplain Lead#getFields() other fields} of a lead, and the property that holds each.
     *
     * <p>In the properties {@code hubspot_owner_id} and {@code OwnerId} only, the id of an owner whose record was read
     * is replaced by the owner's email address or else name.
     */
    Map<@Text String, @Text String> getFields();

    /**
     * Returns this mapping with the sources of a stage; a stage that was not mapped before becomes the last.
     *
     * @see #withStagesInOrder
     */
    default LeadMapping with(Stage stage, TimeSource... sources) {
        Map<Stage, List<TimeSource>> all = new LinkedHashMap<>(getStages());
        all.put(stage, List.of(sources));
        return withStages(all);
    }

    /** Returns this mapping with these stages first, in this order, which is the order of the funnel. */
    default LeadMapping withStagesInOrder(Stage... order) {
        Map<Stage, List<TimeSource>> all = new LinkedHashMap<>();
        for (Stage stage : order) {
            List<TimeSource> sources = getStages().get(stage);
            if (sources != null) {
                all.put(stage, sources);
            }
        }
        getStages().forEach(all::putIfAbsent);
        return withStages(all);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lead mappings. */
    final class Builder extends ImmutableLeadMapping.Builder {}
}

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
 * Which property of a record says what of a lead.
 *
 * <p>Where several properties are listed, the first that has a value counts. What is not mapped is not known.
 */
@Value.Immutable
public interface LeadMapping extends WithLeadMapping {

    /** The property that holds the id, where a CSV file calls it neither as HubSpot nor as Salesforce does. */
    Optional<@Text String> getId();

    /** The properties that hold ids of deals of the lead, each one id or several, separated by semicolons or commas. */
    List<@Text String> getDeal();

    /** When it was created. */
    List<@Valid TimeSource> getCreatedAt();

    /**
     * When it entered each stage: for the first time or, where an {@link EntryTime} counts so, for the last time that
     * held. The stages are in the order of the funnel.
     */
    Map<Stage, List<@Valid TimeSource>> getStages();

    /** When marketing handed it to sales. */
    List<@Valid TimeSource> getHandedOverAt();

    /** When sales accepted it. */
    List<@Valid TimeSource> getAcceptedAt();

    /** When sales rejected it. */
    List<@Valid TimeSource> getRejectedAt();

    /** Why sales rejected it. */
    List<@Text String> getRejectionReason();

    /**
     * When a person of sales first got in touch. What activities say comes on top: the earlier of the two counts.
     *
     * <p>Never a <em>last</em> contact, nor anything that the lead did itself.
     */
    List<@Valid TimeSource> getFirstTouchAt();

    /**
     * What makes a first touch a human one; any of these is enough. Without any, the times above are of human touches.
     * A record that has none of these properties passes.
     */
    List<@Valid PropertyTest> getHumanTouch();

    /** Where it came from. */
    List<@Text String> getSource();

    /** Its market segment. */
    List<@Text String> getSegment();

    /** How urgent it is. */
    List<@Text String> getPriority();

    /** The touches that attribution may credit. */
    List<@Valid TouchMapping> getTouches();

    /**
     * The {@linkplain Lead#getFields() other fields} of a lead, and the property that each is taken from.
     *
     * <p>In {@code hubspot_owner_id} and {@code OwnerId}, and in no other property, the id of an owner whose record is
     * read is replaced by the owner's email address or else name.
     */
    Map<@Text String, @Text String> getFields();

    /**
     * The same, with the entry into a stage taken from these sources; a stage that was not mapped before goes last.
     *
     * @see #withStagesInOrder
     */
    default LeadMapping with(Stage stage, TimeSource... sources) {
        Map<Stage, List<TimeSource>> all = new LinkedHashMap<>(getStages());
        all.put(stage, List.of(sources));
        return withStages(all);
    }

    /** The same, with these stages first and in this order; the funnel's order is what an entry is held against. */
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

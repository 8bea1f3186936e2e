package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.format.ExportFormat;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * Maps one firm's CRM to the funnel: which property or status means which stage, hand-over or first touch, which deals
 * are won, and what is out of scope.
 *
 * <p>{@link #hubSpot} and {@link #salesforce} map the standard properties. A firm adds its own:
 *
 * <pre>{@code
 * CrmMapping standard = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich"));
 * CrmMapping ours = standard
 *         .withCurrency(CurrencyUnit.of("CHF"))
 *         .withLead(standard.getLead().withSegment("industry_group"))
 *         .withExclusions(Exclusion.of(
 *                 PropertyTest.of("email", PropertyTest.Comparison.ENDS_WITH, "@acme.ch"), "employee"));
 * }</pre>
 */
@Value.Immutable
@Consistent
@Consistent(groups = Warnings.class)
@Consistent(groups = Advice.class)
public interface CrmMapping extends WithCrmMapping {

    /** A name for it, such as {@code acme-hubspot}. */
    @Text
    String getId();

    /** The zone of dates, and of times without an offset. */
    ZoneId getZone();

    /** The currency of amounts that are stored without one. */
    Optional<CurrencyUnit> getCurrency();

    /** The properties of leads; empty for an export of deals alone. */
    @Value.Default
    @Valid
    default LeadMapping getLead() {
        return LeadMapping.builder().build();
    }

    /** The properties of deals. */
    @Value.Default
    @Valid
    default DealMapping getDeal() {
        return DealMapping.builder().build();
    }

    /** Which activities count; none if absent. */
    Optional<@Valid ActivityMapping> getActivity();

    /**
     * How the rows of a change log are read; if absent, only the changes that a reader of a CRM recognizes are read.
     */
    Optional<@Valid ChangeMapping> getChange();

    /** Which leads and deals are out of scope; the first that applies gives the reason. */
    List<@Valid Exclusion> getExclusions();

    /** How times and numbers are written. */
    @Value.Default
    default ExportFormat getFormat() {
        return ExportFormat.standard();
    }

    /** Every property that it names, of any kind of record. */
    @Value.Lazy
    default Set<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        PropertyUse.of(this).forEach(use -> names.add(use.property()));
        return Collections.unmodifiableSet(names);
    }

    /**
     * HubSpot's standard properties: lifecycle stages by their dates and history, hand-over at the entry into
     * {@code salesqualifiedlead}, the first sales engagement, the original source, and deals by the flags of their
     * stages.
     */
    static CrmMapping hubSpot(ZoneId zone) {
        return HubSpotStandard.in(zone);
    }

    /**
     * Salesforce's standard fields: creation, conversion, first call or mail, and opportunities. There are none for
     * MQL, SQL and the hand-over: add the firm's own fields, or the status values that mean them.
     */
    static CrmMapping salesforce(ZoneId zone) {
        return SalesforceStandard.in(zone);
    }

    /** A builder; id and zone are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds mappings. */
    final class Builder extends ImmutableCrmMapping.Builder {}
}

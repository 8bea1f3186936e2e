package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.format.ExportFormat;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * How one firm's CRM says what the funnel needs to know: which property or status means which stage, hand-over, first
 * touch; which deals are won; what is out of scope.
 *
 * <p>{@link #hubSpot} and {@link #salesforce} know the properties that these have out of the box. A firm's own are set
 * on top of them:
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
public interface CrmMapping extends WithCrmMapping {

    /** A name for it, such as {@code acme-hubspot}. */
    @Text
    String getId();

    /** Where a date begins and a time without an offset is meant. */
    ZoneId getZone();

    /** In what an amount is whose currency is not given. */
    Optional<CurrencyUnit> getCurrency();

    /** What says what of a lead; an export of deals alone needs nothing here. */
    @Value.Default
    @Valid
    default LeadMapping getLead() {
        return LeadMapping.builder().build();
    }

    /** What says what of a deal. */
    @Value.Default
    @Valid
    default DealMapping getDeal() {
        return DealMapping.builder().build();
    }

    /** Which activities count; without it, none do. */
    Optional<@Valid ActivityMapping> getActivity();

    /** How the rows of a change log are read; without it, only changes that a reader of a CRM knows are. */
    Optional<@Valid ChangeMapping> getChange();

    /** Which leads and deals are out of scope; the first that applies tells why. */
    List<@Valid Exclusion> getExclusions();

    /** How times and numbers are written. */
    @Value.Default
    default ExportFormat getFormat() {
        return ExportFormat.standard();
    }

    /** Every property that it names, of any kind of record. */
    @Value.Lazy
    default Set<String> properties() {
        return MappedProperties.of(this);
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

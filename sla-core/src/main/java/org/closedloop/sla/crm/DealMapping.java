package org.closedloop.sla.crm;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.DealOutcome;
import org.immutables.value.Value;

/**
 * Which property of a record says what of a deal.
 *
 * <p>What became of a deal is decided by the first of these that says so: the outcome that the mapping gives to every
 * deal; its stage, if the stage is listed as won or lost; the conditions {@code wonWhen} and {@code lostWhen}; what the
 * CRM says of the stages of its pipelines; the two flags. A deal of which none of them says anything is open. The
 * import reports deals on which two of these disagree, and deals on which a flag or a condition is mapped and nothing
 * says anything.
 *
 * <p>A deal closed when it last entered the closed stage that it is in now, by its history; a recorded close date on
 * another day is reported, and counts only if there is no history.
 */
@Value.Immutable
public interface DealMapping extends WithDealMapping {

    /** What is certain, in percent. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The property that holds the id, in a CSV file of deals or in a row that has lead and deal. */
    Optional<@Text String> getId();

    /** The properties that hold ids of the deal's leads, each one or several ids apart by semicolons or commas. */
    List<@Text String> getLead();

    /** The property that holds the stage. */
    Optional<@Text String> getStage();

    /** What became of every deal: {@code won} for data that holds won deals only. */
    Optional<DealOutcome> getOutcome();

    /** The stages in which a deal is won, as the CRM writes them. */
    Set<@Text String> getWon();

    /** The stages in which a deal is lost. */
    Set<@Text String> getLost();

    /** The flag that says whether it is closed. */
    Optional<@Text String> getClosedFlag();

    /** The flag that says whether it is won. */
    Optional<@Text String> getWonFlag();

    /** What a record must pass to be a won deal; all of it. */
    List<@Valid PropertyTest> getWonWhen();

    /** What a record must pass to be a lost deal, such as an opposite flag and a loss reason; all of it. */
    List<@Valid PropertyTest> getLostWhen();

    /** The property that holds the probability; only held against the outcome. */
    Optional<@Text String> getProbability();

    /** The probability of what is certain: 100 where it is told in percent, 1 where it is a fraction. */
    @Value.Default
    default BigDecimal getCertainty() {
        return HUNDRED;
    }

    /** The property that holds the pipeline. */
    Optional<@Text String> getPipeline();

    /** The pipelines that count; empty for all. Deals of another are skipped. */
    Set<@Text String> getPipelines();

    /** When it was made. */
    List<@Valid TimeSource> getCreatedAt();

    /** When it was closed; not looked at as long as it is open, since CRMs keep the expected day there. */
    List<@Valid TimeSource> getClosedAt();

    /** When sales reported revenue and attribution back to marketing. */
    List<@Valid TimeSource> getReportedBackAt();

    /** What it is worth; the first that has an amount counts. */
    List<@Valid AmountSource> getAmounts();

    /** Why it was lost; only to say which lost deals have no reason. */
    List<@Text String> getLossReason();

    /** Where the lead came from, for a deal without one. */
    List<@Text String> getSource();

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deal mappings. */
    final class Builder extends ImmutableDealMapping.Builder {}
}

package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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
 * import reports deals on which two of these disagree.
 *
 * <table>
 * <caption>Outcome by the flags</caption>
 * <tr><th></th><th>won</th><th>not won</th><th>won flag blank</th></tr>
 * <tr><td>closed</td><td>won</td><td>lost</td><td>not known</td></tr>
 * <tr><td>not closed</td><td>won, and reported</td><td>open</td><td>open</td></tr>
 * <tr><td>closed flag blank</td><td>won</td><td>not known</td><td>not known</td></tr>
 * </table>
 *
 * <table>
 * <caption>A deal of which nothing is known is open; {@code OUTCOME_ASSUMED}</caption>
 * <tr><th>mapped</th><th>with a stage that is not listed</th><th>without a stage</th></tr>
 * <tr><td>conditions, and it has a value that one asks for</td><td>not reported</td><td>not reported</td></tr>
 * <tr><td>a flag or other conditions</td><td>reported</td><td>reported</td></tr>
 * <tr><td>neither</td><td>not reported</td><td>reported</td></tr>
 * </table>
 *
 * <p>A deal that is closed did so at the time that the first source of {@link #getClosedAt} gives. Of the entries into
 * a stage only the last into the present one counts; where an {@link EntryTime} {@linkplain EntryTime#getCounts counts}
 * the last that held, entries into others of its stages that are known to have the same outcome count, too. A history
 * that contradicts the present stage is not used. If {@code closedAt} names a history and a recorded date that is
 * another day, {@code CLOSE_DATE_CONTRADICTS} is reported, whichever is named first; a history that it does not name is
 * not read.
 */
@Value.Immutable
public interface DealMapping extends WithDealMapping {

    /** The probability of a certain outcome, in percent. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The property that holds the id, in a CSV file of deals or in a row that has lead and deal. */
    Optional<@Text String> getId();

    /** The properties that hold ids of the deal's leads, each one id or several, separated by semicolons or commas. */
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

    /** The probability of what is certain: 100 where it is in percent, 1 where it is a fraction. */
    @Value.Default
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-C31}")
    @DecimalMax(value = "100", message = "{SLA-C31}")
    default BigDecimal getCertainty() {
        return HUNDRED;
    }

    /** The property that holds the pipeline. */
    Optional<@Text String> getPipeline();

    /** The pipelines that count; empty for all. Deals of another are skipped. */
    Set<@Text String> getPipelines();

    /** When it was created. */
    List<@Valid TimeSource> getCreatedAt();

    /** When it was closed; ignored as long as it is open, since CRMs keep the expected day there. */
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

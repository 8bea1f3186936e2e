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
 * The properties of deals.
 *
 * <p>The outcome of a deal is determined by the first of these that applies: the outcome that the mapping gives to
 * every deal; its stage, if the stage is listed as won or lost; the conditions {@code wonWhen} and {@code lostWhen};
 * the stages of the CRM's pipelines; the two flags. If none applies, the deal is open. The import reports deals for
 * which two of these disagree.
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
 * <caption>Whether {@code OUTCOME_ASSUMED} is reported for a deal of unknown outcome, which is open</caption>
 * <tr><th>mapped</th><th>with a stage that is not listed</th><th>without a stage</th></tr>
 * <tr><td>conditions, and it has a value that one asks for</td><td>not reported</td><td>not reported</td></tr>
 * <tr><td>a flag or other conditions</td><td>reported</td><td>reported</td></tr>
 * <tr><td>neither</td><td>not reported</td><td>reported</td></tr>
 * </table>
 *
 * <p>The closing time of a closed deal is that of the first source in {@link #getClosedAt} that has one. Only the last
 * entry into the present stage counts; where an {@link EntryTime} {@linkplain EntryTime#getCounts counts} the last that
 * held, entries into others of its stages with the same outcome count, too. A history that contradicts the present
 * stage is not used. If {@code closedAt} names a history and a recorded date that is another day,
 * {@code CLOSE_DATE_CONTRADICTS} is reported, whichever is named first; a history that it does not name is not read.
 */
@Value.Immutable
public interface DealMapping extends WithDealMapping {

    /** The probability of a certain outcome in percent. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The property that holds the id, in a CSV file of deals or in a row that has lead and deal. */
    Optional<@Text String> getId();

    /** The properties that hold ids of the deal's leads, each one id or several, separated by semicolons or commas. */
    List<@Text String> getLead();

    /** The property that holds the stage. */
    Optional<@Text String> getStage();

    /** The outcome of every deal, such as {@code won} for an export of won deals only. */
    Optional<DealOutcome> getOutcome();

    /** The stages in which a deal is won, as the CRM writes them. */
    Set<@Text String> getWon();

    /** The stages in which a deal is lost. */
    Set<@Text String> getLost();

    /** The property that holds the flag for a closed deal. */
    Optional<@Text String> getClosedFlag();

    /** The property that holds the flag for a won deal. */
    Optional<@Text String> getWonFlag();

    /** The tests that a won deal must pass; all of them. */
    List<@Valid PropertyTest> getWonWhen();

    /** The tests that a lost deal must pass, such as an opposite flag and a loss reason; all of them. */
    List<@Valid PropertyTest> getLostWhen();

    /** The property that holds the probability; used only to report contradictions with the outcome. */
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

    /** When it was closed; ignored while it is open, since CRMs store the expected day there. */
    List<@Valid TimeSource> getClosedAt();

    /** When sales reported revenue and attribution back to marketing. */
    List<@Valid TimeSource> getReportedBackAt();

    /** Its amount; the first source that has one counts. */
    List<@Valid AmountSource> getAmounts();

    /** The properties that hold the reason for its loss; used only to report lost deals without one. */
    List<@Text String> getLossReason();

    /** The properties that hold the lead's source, for a deal without a lead. */
    List<@Text String> getSource();

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deal mappings. */
    final class Builder extends ImmutableDealMapping.Builder {}
}

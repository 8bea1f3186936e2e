package org.closedloop.sla.crm;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.format.AmountReader;
import org.closedloop.sla.format.TimeReader;

/**
 * How a mapping's texts are read.
 *
 * @param times reads times
 * @param amounts reads amounts
 * @param zone the zone of days
 * @param zoneStated whether the format says in which zone times without an offset are
 * @param held what properties hold
 * @param marks what stands before the decimals of amounts
 */
record Forms(
        TimeReader times, AmountReader amounts, ZoneId zone, boolean zoneStated, HeldForms held, DecimalMarks marks) {

    static Forms of(CrmMapping mapping) {
        return new Forms(
                TimeReader.of(mapping.getFormat(), mapping.getZone()),
                AmountReader.of(mapping.getFormat()),
                mapping.getZone(),
                mapping.getFormat().getZone().isPresent(),
                HeldForms.declaredBy(mapping),
                DecimalMarks.NONE);
    }

    /** The same, with what the values of these records show together. */
    Forms with(CrmMapping mapping, Gathered gathered, Ledger account) {
        return new Forms(
                times,
                amounts,
                zone,
                zoneStated,
                held.shownBy(mapping, this, gathered, account),
                DecimalMarks.shownBy(mapping, amounts, gathered, account));
    }

    /** A number that is no amount of money, such as a probability. */
    Optional<BigDecimal> number(String text) {
        return amounts.number(text);
    }
}

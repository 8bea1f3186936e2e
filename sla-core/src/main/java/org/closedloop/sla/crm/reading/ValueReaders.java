package org.closedloop.sla.crm.reading;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.AmountReader;
import org.closedloop.sla.format.TimeReader;

/**
 * Readers of texts by the format of a mapping.
 *
 * @param times reads times
 * @param amounts reads amounts
 * @param zone the zone of days
 * @param zoneStated whether the format has a zone for times without an offset
 * @param held the forms of times by property
 * @param marks the decimal marks by property
 */
record ValueReaders(
        TimeReader times, AmountReader amounts, ZoneId zone, boolean zoneStated, TimeForms held, DecimalMarks marks) {

    static ValueReaders of(CrmMapping mapping) {
        return new ValueReaders(
                TimeReader.of(mapping.getFormat(), mapping.getZone()),
                AmountReader.of(mapping.getFormat()),
                mapping.getZone(),
                mapping.getFormat().getZone().isPresent(),
                TimeForms.declaredBy(mapping),
                DecimalMarks.NONE);
    }

    /** Returns readers that also use what the values of these records show together. */
    ValueReaders with(
            CrmMapping mapping,
            List<? extends Collection<CrmRecord>> leads,
            Collection<CrmRecord> deals,
            ImportLog log) {
        return new ValueReaders(
                times,
                amounts,
                zone,
                zoneStated,
                held.shownBy(mapping, this, leads, deals, log),
                DecimalMarks.shownBy(mapping, amounts, deals, log));
    }

    /** Reads a number that is not an amount of money, such as a probability. */
    Optional<BigDecimal> number(String text) {
        return amounts.number(text);
    }
}

package org.closedloop.sla.crm;

import java.time.ZoneId;

/** How a mapping's texts are read. */
record Forms(TimeTexts times, AmountTexts amounts, ZoneId zone) {

    static Forms of(CrmMapping mapping) {
        return new Forms(
                new TimeTexts(mapping.getFormat(), mapping.getZone()),
                new AmountTexts(mapping.getFormat()),
                mapping.getZone());
    }
}

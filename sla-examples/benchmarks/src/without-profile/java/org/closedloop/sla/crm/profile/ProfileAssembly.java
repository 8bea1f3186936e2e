package org.closedloop.sla.crm.profile;

import java.util.List;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportReading;
import org.closedloop.sla.crm.reading.ReadingTally;
import org.closedloop.sla.funnel.Lead;

/** Replaces the library's class of this name, and assembles nothing. */
public final class ProfileAssembly {

    public ProfileAssembly(CrmMapping mapping, ExportTally tally, ReadingTally readings, ImportReading reading) {}

    public ImportProfile of(List<Lead> leads, ImportLog log) {
        return ImportProfile.builder().build();
    }
}

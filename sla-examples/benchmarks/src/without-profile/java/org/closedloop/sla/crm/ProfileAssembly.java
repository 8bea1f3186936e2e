package org.closedloop.sla.crm;

import java.util.List;
import org.closedloop.sla.funnel.Lead;

/** Stands in for the library's class of this name, and puts nothing together. */
final class ProfileAssembly {

    ProfileAssembly(CrmMapping mapping, ExportTally tally, ReadingTally readings, Outcomes outcomes) {}

    ImportProfile of(List<Lead> leads, Ledger ledger) {
        return ImportProfile.builder().build();
    }
}

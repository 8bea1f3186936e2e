package org.closedloop.sla.json.hubspot;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;

/** Where everything goes that is read. */
interface RecordSink {

    void add(CrmRecord record);

    void skip(ImportIssue issue);

    void tell(ImportIssue issue);
}

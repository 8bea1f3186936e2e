package org.closedloop.sla.crm.assembly;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.funnel.EventTime;

/**
 * An attempt to reach a lead, by an activity of which it is known only later which lead it is about.
 *
 * @param activity the activity without its values
 * @param at when it was done
 */
record Attempt(CrmRecord activity, EventTime at) {}

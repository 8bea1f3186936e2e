package org.closedloop.sla.crm.assembly;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.funnel.EventTime;

/**
 * An attempt to reach a lead by an activity whose lead is determined later.
 *
 * @param activity the activity without its values
 * @param at the time of the activity
 */
record Attempt(CrmRecord activity, EventTime at) {}

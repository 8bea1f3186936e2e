/**
 * HubSpot's records: pages of contacts, deals, leads, pipelines and owners become records that an import understands.
 *
 * <p>Start at {@link org.closedloop.sla.json.hubspot.HubSpotReader}. How a page is packed is told by
 * {@link org.closedloop.sla.json.crm.JsonPages}, and what a property means to the funnel by the mapping; here is what
 * lies between: HubSpot's envelopes, histories, associations, merges and paging.
 */
@NullMarked
package org.closedloop.sla.json.hubspot;

import org.jspecify.annotations.NullMarked;

/**
 * Exports of HubSpot: pages of contacts, deals, lead objects, pipelines and owners.
 *
 * <p>Start at {@link org.closedloop.sla.json.hubspot.HubSpotReader}. {@code HubSpotInput} reads the records of one
 * input, {@code ObjectDetection} recognizes their objects, and {@code HubSpotAccount} finds missing pages. What a
 * property means for the funnel is defined by the mapping.
 */
@NullMarked
package org.closedloop.sla.json.hubspot;

import org.jspecify.annotations.NullMarked;

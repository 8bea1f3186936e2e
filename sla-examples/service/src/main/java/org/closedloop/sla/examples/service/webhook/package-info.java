/** Webhooks of HubSpot: what changed in the CRM arrives as events, whose values are kept and read by a mapping. */
@NullMarked
package org.closedloop.sla.examples.service.webhook;

import org.jspecify.annotations.NullMarked;

/** Leads from lines, from pages of a CRM, and from webhooks. */
@NullMarked
package org.closedloop.sla.examples.service.crm;

import org.jspecify.annotations.NullMarked;

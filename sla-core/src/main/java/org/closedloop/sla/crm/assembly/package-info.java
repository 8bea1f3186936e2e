/**
 * Assembles records into leads.
 *
 * <p>Start at {@link org.closedloop.sla.crm.assembly.Importer}. Each record is first prepared alone (blank words, ids,
 * properties that the mapping names), by any thread in an {@link org.closedloop.sla.crm.assembly.ImportPart}. When all
 * are there, versions, merges, links, changes and activities are resolved, and leads are made.
 */
@NullMarked
package org.closedloop.sla.crm.assembly;

import org.jspecify.annotations.NullMarked;

package org.closedloop.sla.json.scan;

import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.funnel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A column that is read.
 *
 * @param cell the place of its cell in a row, from 0
 * @param label its name in the header
 * @param path what it holds
 * @param stage the stage of which it has the time; null unless the path is {@link LeadPath#STAGES}
 * @param key the name of the field that it holds; empty unless the path is {@link LeadPath#FIELDS}
 */
public record RowColumn(
        int cell, String label, LeadPath path, @Nullable Stage stage, String key) {}

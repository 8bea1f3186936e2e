package org.closedloop.sla.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the values of one column, or of a few that belong together, from the current row. */
@FunctionalInterface
interface LeadColumn {

    /** Puts the value into the row; a value that is null is absent. */
    void read(ResultSet rows, LeadRow row) throws SQLException;
}

/**
 * Leads from a database: {@link org.closedloop.sla.jdbc.ResultSetReader} counts the rows of a query.
 *
 * <p>The package needs the module {@code java.sql}, which an application that uses JDBC has.
 */
@NullMarked
package org.closedloop.sla.jdbc;

import org.jspecify.annotations.NullMarked;

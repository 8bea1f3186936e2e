/** Files that are replaced as a whole, and never by what another process has not seen. */
@NullMarked
package org.closedloop.sla.examples.scorecard.file;

import org.jspecify.annotations.NullMarked;

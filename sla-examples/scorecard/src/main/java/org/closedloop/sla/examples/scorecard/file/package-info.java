/** Replaces files as a whole, and refuses to replace what another process has changed. */
@NullMarked
package org.closedloop.sla.examples.scorecard.file;

import org.jspecify.annotations.NullMarked;

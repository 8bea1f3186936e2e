/** The evaluation station of the data's way. */
@NullMarked
package org.closedloop.sla.evaluation;

import org.jspecify.annotations.NullMarked;

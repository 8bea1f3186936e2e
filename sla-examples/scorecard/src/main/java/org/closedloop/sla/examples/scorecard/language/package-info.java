/** The languages of the application, and the texts in each of them. */
@NullMarked
package org.closedloop.sla.examples.scorecard.language;

import org.jspecify.annotations.NullMarked;

/** The page that lists agreements and scores. */
@NullMarked
package org.closedloop.sla.examples.service.page;

import org.jspecify.annotations.NullMarked;

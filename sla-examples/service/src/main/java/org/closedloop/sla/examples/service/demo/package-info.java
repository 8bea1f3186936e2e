/** The data of the profile {@code demo}. */
@NullMarked
package org.closedloop.sla.examples.service.demo;

import org.jspecify.annotations.NullMarked;

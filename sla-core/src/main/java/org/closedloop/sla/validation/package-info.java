/** The validation station of the data's way. */
@NullMarked
package org.closedloop.sla.validation;

import org.jspecify.annotations.NullMarked;

/** Starts the application as its users would: on the module path, and as an image. */
@NullMarked
package org.closedloop.sla.examples.modular;

import org.jspecify.annotations.NullMarked;

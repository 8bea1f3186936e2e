/**
 * For your tests: ready-made agreements, arbitrary valid values, and assertions whose failures are worth reading.
 *
 * <p>Ships as sla-core's {@code test-jar}. Start at {@code SlaAssertions}.
 */
@NullMarked
package org.closedloop.sla.testing;

import org.jspecify.annotations.NullMarked;

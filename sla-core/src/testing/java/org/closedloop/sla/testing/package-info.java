/**
 * For your tests: ready-made agreements, arbitrary valid values, generated exports of a CRM, and assertions whose failures
 * are worth reading.
 *
 * <p>Ships as sla-core's {@code test-jar}. Start at {@code SlaAssertions}; {@code SlaSoftAssertions} are the same, and
 * collect. Only {@code CrmExportGenerator} needs Jackson on the class path.
 */
@NullMarked
package org.closedloop.sla.testing;

import org.jspecify.annotations.NullMarked;

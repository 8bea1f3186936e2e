/**
 * For your tests: ready-made agreements, arbitrary valid values, generated exports of a CRM, and assertions whose failures
 * are worth reading.
 *
 * <p>Published as {@code sla-testing}. Start at {@code SlaAssertions}; {@code SlaSoftAssertions} are the same, and
 * collect.
 */
@NullMarked
package org.closedloop.sla.testing;

import org.jspecify.annotations.NullMarked;

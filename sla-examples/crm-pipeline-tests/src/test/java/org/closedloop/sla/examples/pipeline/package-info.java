/**
 * What a RevOps team keeps in its own repository: the agreement, the mapping of its CRM, some pages of export, and
 * tests that hold them to each other.
 */
@NullMarked
package org.closedloop.sla.examples.pipeline;

import org.jspecify.annotations.NullMarked;

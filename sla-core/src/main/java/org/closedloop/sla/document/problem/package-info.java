/**
 * What is wrong with the text of a contract, and what is lost between an agreement and its text.
 *
 * <p>Start at {@link org.closedloop.sla.document.problem.DocumentProblem} and
 * {@link org.closedloop.sla.document.problem.DocumentLoss}.
 */
@NullMarked
package org.closedloop.sla.document.problem;

import org.jspecify.annotations.NullMarked;

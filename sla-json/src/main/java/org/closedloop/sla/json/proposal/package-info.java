/**
 * Proposes a mapping for files that have none, by the names of their columns and by their values.
 *
 * <p>Start at {@link org.closedloop.sla.json.proposal.MappingProposer}. {@code ExportSurvey} reads the files: how many
 * values of each column can be read as a time, an amount or a flag, by the readers that an import uses.
 * {@code FileKinds} and {@code ColumnChoice} decide by names and values together what a file holds and which column is
 * proposed; the names are in {@code names.properties}. {@code TrialImport} then imports the files with the proposal,
 * and stages that no lead reached are left out.
 */
@NullMarked
package org.closedloop.sla.json.proposal;

import org.jspecify.annotations.NullMarked;

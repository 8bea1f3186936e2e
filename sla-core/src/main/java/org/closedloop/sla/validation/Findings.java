package org.closedloop.sla.validation;

import java.util.AbstractList;
import java.util.List;

/**
 * All findings of a validation, in one unmodifiable list: in the order of the document, then by code.
 *
 * <pre>{@code
 * if (findings.hasErrors()) {
 *     throw new IllegalStateException(findings.errors().get(0).getMessage());
 * }
 * }</pre>
 */
public final class Findings extends AbstractList<Finding> {

    private final List<Finding> all;

    Findings(List<Finding> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public Finding get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** Whether there are errors, which must be corrected before the agreement can be signed or computed. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /** The findings that must be corrected. */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** The findings that should be checked. */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    /** The findings that suggest an improvement. */
    public List<Finding> advice() {
        return of(Severity.ADVICE);
    }

    private List<Finding> of(Severity severity) {
        return all.stream().filter(finding -> finding.getSeverity() == severity).toList();
    }
}

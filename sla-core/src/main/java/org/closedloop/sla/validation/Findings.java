package org.closedloop.sla.validation;

import java.util.AbstractList;
import java.util.List;

/**
 * Everything that validation found, in one unmodifiable list: in the order of the agreement's clauses, then by code.
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

    /** Whether something must be put right before the agreement can be signed or computed. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /** The findings that must be put right. */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** The findings that should be looked at. */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    /** The findings that may be taken up. */
    public List<Finding> advice() {
        return of(Severity.ADVICE);
    }

    private List<Finding> of(Severity severity) {
        return all.stream().filter(finding -> finding.getSeverity() == severity).toList();
    }
}

package org.closedloop.sla.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.closedloop.sla.constraint.Consistent;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules of {@link Consistent} to a document, part by part. Internal.
 *
 * <p>Jakarta Validation does not tell a validator the groups that were requested, so that there is one validator per
 * severity. Each applies all rules and reports those of its own severity.
 *
 * @param <T> the document
 */
public abstract class ConsistencyValidator<T> implements ConstraintValidator<Consistent, T>, Rules<T> {

    private final List<Rules<T>> parts;
    private Severity severity = Severity.ERROR;

    /** Creates a validator by these rules, in the order of the document. */
    protected ConsistencyValidator(List<Rules<T>> parts) {
        this.parts = parts;
    }

    /** Takes the severity from the constraint's group. */
    @Override
    public final void initialize(Consistent constraint) {
        severity = Severity.ofGroups(constraint.groups());
    }

    /** Reports each broken rule of the severity at its own path; null is valid. */
    @Override
    public final boolean isValid(@Nullable T document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Report report = new Report();
        check(document, report);
        return report.isValidIn(context, severity);
    }

    /** Reports each broken rule, of any severity. */
    @Override
    public final void check(T document, Report report) {
        parts.forEach(part -> part.check(document, report));
    }
}

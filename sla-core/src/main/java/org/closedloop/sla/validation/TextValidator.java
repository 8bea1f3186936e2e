package org.closedloop.sla.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.constraint.Text;
import org.jspecify.annotations.Nullable;

/** Applies the rule of {@link Text}. Public only for Hibernate Validator, which uses it through the service loader. */
public final class TextValidator implements ConstraintValidator<Text, String> {

    /** For the service loader. */
    public TextValidator() {}

    /** Reports a blank text, or the first placeholder in it; null, as in an empty optional, is valid. */
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Report report = new Report();
        check(text, "", report);
        return report.isValidIn(context, Severity.ERROR);
    }

    static void check(String text, String path, Report report) {
        if (text.isBlank()) {
            report.breach(Rule.TEXT_BLANK, path);
        } else {
            Optional<String> placeholder = Placeholder.in(text);
            placeholder.ifPresent(found -> report.breachBy(found, Rule.PLACEHOLDER_LEFT, path));
        }
    }
}

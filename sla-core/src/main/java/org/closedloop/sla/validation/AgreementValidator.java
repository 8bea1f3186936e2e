package org.closedloop.sla.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.BusinessCalendar;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * Says what an author may have got wrong in an agreement: all of it at once.
 *
 * <p>It needs no configuration, has no state and can be shared between threads. It finds what a host's own Jakarta
 * validator finds, each with its severity, and in the language that is asked for, whatever the machine's is.
 *
 * <pre>{@code
 * Findings findings = new AgreementValidator().validate(agreement, Locale.GERMAN);
 * findings.forEach(finding -> log.info("{} {}", finding.getCode(), finding.getMessage()));
 * }</pre>
 */
public final class AgreementValidator {

    /**
     * What can be said of the agreement by itself.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there is nothing to say
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(locale, "locale");
        return findings(breaches(agreement), agreement, locale);
    }

    /**
     * The same, and what can only be said with the calendar at hand: whether it is the one that the agreement names,
     * and whether its working days can hold the agreed limits.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there is nothing to say
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Agreement agreement, BusinessCalendar calendar, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        new CalendarFit(calendar).check(agreement, report);
        List<Breach> all = new ArrayList<>(breaches(agreement));
        all.addAll(report.breaches());
        return findings(all, agreement, locale);
    }

    private static Findings findings(List<Breach> breaches, Agreement agreement, Locale locale) {
        Wording wording = new Wording(agreement, locale);
        Stream<Finding> findings = breaches.stream().map(wording::finding);
        return new Findings(findings.sorted(new DocumentOrder()).toList());
    }

    private static List<Breach> breaches(Agreement agreement) {
        return Rulebook.VALIDATOR.validate(agreement).stream()
                .map(AgreementValidator::breach)
                .toList();
    }

    private static Breach breach(ConstraintViolation<Agreement> violation) {
        String path = path(violation.getPropertyPath());
        HibernateConstraintViolation<?> details = violation.unwrap(HibernateConstraintViolation.class);
        Breach own = details.getDynamicPayload(Breach.class);
        if (own != null) {
            return new Breach(own.rule(), path, own.value(), own.parameters());
        }
        String template = violation.getMessageTemplate();
        Rule rule = Rule.of(template.substring(1, template.length() - 1)).orElseThrow();
        return new Breach(rule, path, value(violation.getInvalidValue()), Map.of());
    }

    private static String value(@Nullable Object value) {
        if (value == null || value instanceof Collection || value instanceof Map) {
            return "";
        }
        return Report.written(value);
    }

    /** The path without the names that Jakarta Validation gives to what has none, such as {@code <list element>}. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object key = node.getIndex() != null ? node.getIndex() : node.getKey();
                text.append('[').append(key == null ? "" : key).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    /** Built when it is first needed, once: building takes longer than a thousand validations. */
    private static final class Rulebook {

        /** Independent of a host's validation.xml; messages are left as they are, and put into words here. */
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(AgreementValidator.class.getClassLoader())
                .messageInterpolator(new Verbatim())
                .buildValidatorFactory()
                .getValidator();
    }
}

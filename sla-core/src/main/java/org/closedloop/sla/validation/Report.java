package org.closedloop.sla.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.funnel.Role;

/** Collects the rules that one run found broken. Internal. */
public final class Report {

    private final List<Breach> breaches = new ArrayList<>(0);

    /** Adds a rule that is broken at a place, not by a single value. */
    public void breach(Rule rule, String path, String... parameters) {
        breaches.add(new Breach(rule, path, "", pairs(parameters)));
    }

    /** Adds a rule that is broken by a value, which is also the message's parameter {@code value}. */
    public void breachBy(Object value, Rule rule, String path, String... parameters) {
        String written = written(value);
        Map<String, String> all = pairs(parameters);
        all.put("value", written);
        breaches.add(new Breach(rule, path, written, all));
    }

    /** Adds the broken constraints of the attributes of a value and its parts. */
    public void addConstraintsOf(Object value) {
        ConstrainedType.check(value, "", this);
    }

    /** Adds a broken rule. */
    void add(Breach breach) {
        breaches.add(breach);
    }

    /** Returns all as findings, in the order of the document. */
    public Findings findings(DocumentLayout layout, Locale locale) {
        return new FindingTexts(layout, locale).findings(breaches);
    }

    /** Adds those of a severity to the violations of a constraint on the value; true if there are none. */
    boolean isValidIn(ConstraintValidatorContext context, Severity severity) {
        return Violations.report(this, severity, context);
    }

    /** Returns all, in the order in which they were added. */
    public List<Breach> breaches() {
        return breaches;
    }

    /** Returns whether a rule is broken whose severity is an error. */
    public boolean hasErrors() {
        return breaches.stream().anyMatch(breach -> breach.rule().getSeverity() == Severity.ERROR);
    }

    private static Map<String, String> pairs(String... parameters) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            pairs.put(parameters[i], RuleMessages.shortened(parameters[i + 1]));
        }
        return pairs;
    }

    /**
     * Returns a value as an author writes it: constants in lower case with hyphens, other values by {@code toString}.
     */
    public static String written(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : RuleMessages.shortened(value.toString());
    }

    /** Returns a role as an author writes it, such as {@code inside-sales}. */
    public static String written(Role role) {
        return written((Object) role);
    }
}

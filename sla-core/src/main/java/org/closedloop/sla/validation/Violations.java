package org.closedloop.sla.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports broken rules to Jakarta Validation, as violations at their paths. */
final class Violations {

    private Violations() {}

    /**
     * Adds a violation for each breach of the severity, with the breach as its payload; returns whether there is none.
     */
    static boolean report(Report report, Severity severity, ConstraintValidatorContext context) {
        if (report.breaches().isEmpty()) {
            return true;
        }
        List<Breach> reported = report.breaches().stream()
                .filter(breach -> breach.rule().getSeverity() == severity)
                .toList();
        if (reported.isEmpty()) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        reported.forEach(breach -> add(breach, hibernate));
        return false;
    }

    private static void add(Breach breach, HibernateConstraintValidatorContext context) {
        breach.parameters().forEach(context::addMessageParameter);
        context.withDynamicPayload(breach);
        var violation =
                context.buildConstraintViolationWithTemplate(breach.rule().template());
        Function<String, NodeBuilderCustomizableContext> next = violation::addPropertyNode;
        Runnable end = violation::addConstraintViolation;
        // Jakarta Validation stores an index in the next node.
        Optional<Step> before = Optional.empty();
        for (Step step : Step.of(breach.path())) {
            NodeBuilderCustomizableContext node = next.apply(step.name());
            if (before.flatMap(Step::key).isPresent()) {
                NodeBuilderDefinedContext element = at(node.inIterable(), before.get());
                next = element::addPropertyNode;
                end = () -> end(element::addBeanNode, element::addConstraintViolation, step);
            } else {
                next = node::addPropertyNode;
                end = () -> end(node::addBeanNode, node::addConstraintViolation, step);
            }
            before = Optional.of(step);
        }
        end.run();
    }

    private static NodeBuilderDefinedContext at(NodeContextBuilder node, Step step) {
        return step.index() < 0 ? node.atKey(step.key().orElse("")) : node.atIndex(step.index());
    }

    /** Ends at the attribute, or at its element. */
    private static void end(Supplier<LeafNodeBuilderCustomizableContext> element, Runnable attribute, Step step) {
        if (step.index() >= 0) {
            element.get().inIterable().atIndex(step.index()).addConstraintViolation();
        } else if (step.key().isPresent()) {
            element.get().inIterable().atKey(step.key().get()).addConstraintViolation();
        } else {
            attribute.run();
        }
    }
}

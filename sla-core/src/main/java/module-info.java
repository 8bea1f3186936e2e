import org.closedloop.sla.crm.mapping.validation.ConsistentMappingValidator;
import org.closedloop.sla.planning.validation.ConsistentPlanValidator;
import org.closedloop.sla.validation.TextValidator;
import org.closedloop.sla.validation.agreement.ConsistentValidator;

/**
 * The marketing-sales service level agreement as a computable value: the agreement, its rules, business time, the
 * funnel and the evaluator.
 *
 * <p>Start at {@link org.closedloop.sla.agreement.Agreement}. The module {@code org.closedloop.sla.json} reads and
 * writes the values as JSON and YAML.
 */
module org.closedloop.sla {
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires transitive org.jspecify;
    // Only for the package jdbc: an application without a database need not have the module in its image.
    requires static transitive java.sql;
    // Hibernate Validator logs by JBoss Logging, which requires it only where it is there already.
    requires java.logging;
    requires java.xml;
    requires org.apache.commons.numbers.gamma;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.hibernate.validator;
    requires static org.closedloop.sla.annotations;

    exports org.closedloop.sla.agreement;
    exports org.closedloop.sla.attribution;
    exports org.closedloop.sla.breakdown;
    exports org.closedloop.sla.constraint;
    exports org.closedloop.sla.counting;
    exports org.closedloop.sla.counting.ids;
    exports org.closedloop.sla.crm;
    exports org.closedloop.sla.crm.assembly;
    exports org.closedloop.sla.crm.mapping;
    exports org.closedloop.sla.crm.mapping.validation;
    exports org.closedloop.sla.definition;
    exports org.closedloop.sla.document;
    exports org.closedloop.sla.document.problem;
    exports org.closedloop.sla.draft;
    exports org.closedloop.sla.evaluation;
    exports org.closedloop.sla.forecast;
    exports org.closedloop.sla.format;
    exports org.closedloop.sla.funnel;
    exports org.closedloop.sla.html;
    exports org.closedloop.sla.jdbc;
    exports org.closedloop.sla.lifecycle;
    exports org.closedloop.sla.measurement;
    exports org.closedloop.sla.metric;
    exports org.closedloop.sla.planning;
    exports org.closedloop.sla.planning.validation;
    exports org.closedloop.sla.remedy;
    exports org.closedloop.sla.report;
    exports org.closedloop.sla.report.crm;
    exports org.closedloop.sla.report.planning;
    exports org.closedloop.sla.schedule;
    exports org.closedloop.sla.target;
    exports org.closedloop.sla.text;
    exports org.closedloop.sla.time;
    exports org.closedloop.sla.validation;
    exports org.closedloop.sla.validation.agreement;
    exports org.closedloop.sla.worklist;

    provides jakarta.validation.ConstraintValidator with
            ConsistentMappingValidator,
            ConsistentPlanValidator,
            ConsistentValidator,
            TextValidator;
}

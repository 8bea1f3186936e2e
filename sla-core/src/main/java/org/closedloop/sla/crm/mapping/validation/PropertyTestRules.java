package org.closedloop.sla.crm.mapping.validation;

import java.util.Set;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Tests have values exactly if their comparison uses them. */
final class PropertyTestRules implements Rules<CrmMapping> {

    @Override
    public void check(CrmMapping mapping, Report report) {
        for (Located<PropertyTest> test : Located.tests(mapping)) {
            Comparison comparison = test.part().getComparison();
            Set<String> values = test.part().getValues();
            boolean takesNone = comparison == Comparison.IS_BLANK || comparison == Comparison.IS_PRESENT;
            if (takesNone != values.isEmpty()) {
                report.breach(
                        takesNone ? Rule.TEST_WITH_VALUES : Rule.TEST_WITHOUT_VALUES,
                        test.path() + ".values",
                        "property",
                        test.part().getProperty(),
                        "comparison",
                        Report.written(comparison),
                        "given",
                        String.join(", ", values));
            }
        }
    }
}

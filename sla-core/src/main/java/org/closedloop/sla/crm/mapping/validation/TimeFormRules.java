package org.closedloop.sla.crm.mapping.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.RecordedTime;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The form of the times of a property is declared only once, or always the same. */
final class TimeFormRules implements Rules<CrmMapping> {

    @Override
    public void check(CrmMapping mapping, Report report) {
        Map<String, TimeForm> known = new HashMap<>();
        String ofDeal = "";
        for (Located<TimeSource> source : Located.times(mapping)) {
            if (source.part() instanceof DealTime) {
                ofDeal = source.path() + ".";
            } else if (source.part() instanceof RecordedTime recorded
                    && recorded.getHolds().isPresent()) {
                boolean nested = !ofDeal.isEmpty() && source.path().startsWith(ofDeal);
                String record = nested
                        ? "deal"
                        : source.path().substring(0, source.path().indexOf('.'));
                check(record, recorded.getProperty(), recorded.getHolds().get(), source.path(), known, report);
            }
        }
        List<TouchMapping> touches = mapping.getLead().getTouches();
        for (int i = 0; i < touches.size(); i++) {
            TouchMapping touch = touches.get(i);
            String path = "lead.touches[" + i + "]";
            touch.getHolds().ifPresent(holds -> check("lead", touch.getAt(), holds, path, known, report));
        }
    }

    private static void check(
            String record, String property, TimeForm holds, String path, Map<String, TimeForm> known, Report report) {
        TimeForm before = known.putIfAbsent(record + '.' + property, holds);
        if (before != null && before != holds) {
            report.breachBy(
                    holds.getWord(),
                    Rule.PROPERTY_HELD_TWICE,
                    path + ".holds",
                    "property",
                    property,
                    "before",
                    before.getWord());
        }
    }
}

package org.closedloop.sla.crm.mapping.validation;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.MappedAttribute;
import org.closedloop.sla.crm.mapping.MappedAttributes;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;

/**
 * A part of a mapping with its path.
 *
 * @param path such as {@code lead.stages[mql][0]}
 */
record Located<T>(String path, T part) {

    /** Returns every source of a time, including those within others. */
    static List<Located<TimeSource>> times(CrmMapping mapping) {
        List<Located<TimeSource>> all = new ArrayList<>();
        for (MappedAttribute attribute : MappedAttributes.of(mapping)) {
            if (!attribute.path().equals("lead.touches")) {
                addTimes(attribute.location(), attribute.times(), all);
            }
        }
        return all;
    }

    private static void addTimes(String path, List<TimeSource> sources, List<Located<TimeSource>> all) {
        each(path, sources).forEach(source -> addTime(source.path(), source.part(), all));
    }

    private static void addTime(String path, TimeSource source, List<Located<TimeSource>> all) {
        all.add(new Located<>(path, source));
        if (source instanceof EarliestTime) {
            addTimes(path + ".sources", source.parts(), all);
        } else {
            source.parts().forEach(part -> addTime(path + ".time", part, all));
        }
    }

    /** Returns every test of a property. */
    static List<Located<PropertyTest>> tests(CrmMapping mapping) {
        List<Located<PropertyTest>> all = new ArrayList<>();
        for (MappedAttribute attribute : MappedAttributes.of(mapping)) {
            if (!attribute.path().equals("exclusions")) {
                all.addAll(each(attribute.location(), attribute.tests()));
            }
        }
        times(mapping)
                .forEach(source ->
                        all.addAll(each(source.path() + ".when", source.part().tests())));
        each("exclusions", mapping.getExclusions())
                .forEach(exclusion -> all.add(new Located<>(
                        exclusion.path() + ".test", exclusion.part().getTest())));
        return all;
    }

    private static <T> List<Located<T>> each(String path, List<T> parts) {
        List<Located<T>> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(new Located<>(path + "[" + i + "]", parts.get(i)));
        }
        return all;
    }
}

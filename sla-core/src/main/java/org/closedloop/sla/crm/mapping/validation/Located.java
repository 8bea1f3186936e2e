package org.closedloop.sla.crm.mapping.validation;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;

/**
 * A part of a mapping that can stand in many places, and where this one stands.
 *
 * @param path such as {@code lead.stages[mql][0]}
 */
record Located<T>(String path, T part) {

    /** Every source of a time, those within others too. */
    static List<Located<TimeSource>> times(CrmMapping mapping) {
        List<Located<TimeSource>> all = new ArrayList<>();
        LeadMapping lead = mapping.getLead();
        addTimes("lead.createdAt", lead.getCreatedAt(), all);
        lead.getStages().forEach((stage, sources) -> addTimes("lead.stages[" + stage + "]", sources, all));
        addTimes("lead.handedOverAt", lead.getHandedOverAt(), all);
        addTimes("lead.acceptedAt", lead.getAcceptedAt(), all);
        addTimes("lead.rejectedAt", lead.getRejectedAt(), all);
        all.addAll(firstTouches(mapping));
        DealMapping deal = mapping.getDeal();
        addTimes("deal.createdAt", deal.getCreatedAt(), all);
        addTimes("deal.closedAt", deal.getClosedAt(), all);
        addTimes("deal.reportedBackAt", deal.getReportedBackAt(), all);
        mapping.getActivity().ifPresent(activity -> addTimes("activity.at", activity.getAt(), all));
        return all;
    }

    /** The sources of the first touch alone. */
    static List<Located<TimeSource>> firstTouches(CrmMapping mapping) {
        List<Located<TimeSource>> all = new ArrayList<>();
        addTimes("lead.firstTouchAt", mapping.getLead().getFirstTouchAt(), all);
        return all;
    }

    private static void addTimes(String path, List<TimeSource> sources, List<Located<TimeSource>> all) {
        for (Located<TimeSource> source : each(path, sources)) {
            addTime(source.path(), source.part(), all);
        }
    }

    private static void addTime(String path, TimeSource source, List<Located<TimeSource>> all) {
        all.add(new Located<>(path, source));
        if (source instanceof EarliestTime earliest) {
            addTimes(path + ".sources", earliest.getSources(), all);
        } else if (source instanceof ConditionalTime conditional) {
            addTime(path + ".time", conditional.getTime(), all);
        } else if (source instanceof DealTime ofDeal) {
            addTime(path + ".time", ofDeal.getTime(), all);
        }
    }

    /** Every test of a property. */
    static List<Located<PropertyTest>> tests(CrmMapping mapping) {
        List<Located<PropertyTest>> all =
                new ArrayList<>(each("lead.humanTouch", mapping.getLead().getHumanTouch()));
        for (Located<TimeSource> source : times(mapping)) {
            if (source.part() instanceof ConditionalTime conditional) {
                all.addAll(each(source.path() + ".when", conditional.getWhen()));
            }
        }
        all.addAll(each("deal.wonWhen", mapping.getDeal().getWonWhen()));
        all.addAll(each("deal.lostWhen", mapping.getDeal().getLostWhen()));
        mapping.getActivity().ifPresent(activity -> {
            all.addAll(each("activity.human", activity.getHuman()));
            all.addAll(each("activity.done", activity.getDone()));
        });
        for (int i = 0; i < mapping.getExclusions().size(); i++) {
            all.add(new Located<>(
                    "exclusions[" + i + "].test", mapping.getExclusions().get(i).getTest()));
        }
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

package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.AmountReader;
import org.closedloop.sla.format.AmountText;
import org.closedloop.sla.format.DecimalMark;

/**
 * The decimal mark of each property of amounts, as its unambiguous values show it.
 *
 * @param shown the marks by property
 */
record DecimalMarks(Map<String, Shown> shown) {

    static final DecimalMarks NONE = new DecimalMarks(Map.of());

    /**
     * @param mark the mark
     * @param example the first amount that shows it
     * @param deal the deal that has it
     */
    record Shown(DecimalMark mark, String example, CrmRecord deal) {}

    /** Returns the marks that the amounts of all deals show. */
    static DecimalMarks shownBy(CrmMapping mapping, AmountReader amounts, Collection<CrmRecord> deals, ImportLog log) {
        if (mapping.getFormat().getDecimalSeparator().isPresent()) {
            return NONE;
        }
        Map<String, Shown> all = new HashMap<>();
        for (AmountSource source : mapping.getDeal().getAmounts()) {
            List<Shown> shown = shown(source.getProperty(), amounts, deals);
            if (shown.size() == 1) {
                all.put(source.getProperty(), shown.get(0));
            } else if (shown.size() == 2) {
                report(source.getProperty(), shown, log);
            }
        }
        return new DecimalMarks(all);
    }

    /** Returns the first amount that shows each mark. */
    private static List<Shown> shown(String property, AmountReader amounts, Collection<CrmRecord> deals) {
        List<Shown> shown = new ArrayList<>();
        for (CrmRecord deal : deals) {
            String text = deal.getProperties().get(property);
            if (text != null && shown.size() < DecimalMark.values().length) {
                amounts.read(text)
                        .flatMap(AmountText::getMark)
                        .filter(mark -> shown.stream().noneMatch(other -> other.mark() == mark))
                        .ifPresent(mark -> shown.add(new Shown(mark, text, deal)));
            }
        }
        return shown;
    }

    private static void report(String property, List<Shown> both, ImportLog log) {
        boolean pointFirst = both.get(0).mark() == DecimalMark.POINT;
        Shown second = both.get(1);
        log.add(ImportIssue.builder()
                .reason(ImportReason.SEPARATORS_CONTRADICT)
                .effect(ImportEffect.NONE)
                .place(second.deal().getPlace())
                .kind(second.deal().getKind())
                .property(property)
                .value(both.get(pointFirst ? 0 : 1).example())
                .detail(IssueDetail.of(both.get(pointFirst ? 1 : 0).example()))
                .build());
    }

    /** Returns the mark of a property; empty if its amounts show none, or both. */
    Optional<Shown> of(String property) {
        return Optional.ofNullable(shown.get(property));
    }
}

package org.closedloop.sla.crm;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.format.AmountReader;
import org.closedloop.sla.format.AmountText;
import org.closedloop.sla.format.DecimalMark;

/**
 * What stands before the decimals of a property's amounts, as those that are not ambiguous show it.
 *
 * @param shown by the property
 */
record DecimalMarks(Map<String, Shown> shown) {

    static final DecimalMarks NONE = new DecimalMarks(Map.of());

    /**
     * @param mark the mark
     * @param example the first amount that shows it
     */
    record Shown(DecimalMark mark, String example) {}

    /** What the amounts of all deals show. */
    static DecimalMarks shownBy(CrmMapping mapping, AmountReader amounts, Gathered gathered, Ledger account) {
        if (mapping.getFormat().getDecimalSeparator().isPresent()) {
            return NONE;
        }
        Map<String, Shown> shown = new HashMap<>();
        for (AmountSource source : mapping.getDeal().getAmounts()) {
            String property = source.getProperty();
            Map<DecimalMark, CrmRecord> first = first(property, amounts, gathered);
            if (first.size() == 1) {
                first.forEach((mark, deal) ->
                        shown.put(property, new Shown(mark, deal.getProperties().get(property))));
            } else if (first.size() == 2) {
                report(property, first.get(DecimalMark.POINT), first.get(DecimalMark.COMMA), account);
            }
        }
        return new DecimalMarks(shown);
    }

    /** The first deal that shows each mark. */
    private static Map<DecimalMark, CrmRecord> first(String property, AmountReader amounts, Gathered gathered) {
        Map<DecimalMark, CrmRecord> first = new EnumMap<>(DecimalMark.class);
        for (CrmRecord deal : gathered.deals.values()) {
            String text = deal.getProperties().get(property);
            if (text != null && first.size() < 2) {
                amounts.read(text)
                        .flatMap(AmountText::getMark)
                        .ifPresent(mark -> first.putIfAbsent(mark, deal));
            }
        }
        return first;
    }

    private static void report(String property, CrmRecord point, CrmRecord comma, Ledger account) {
        account.add(ImportIssue.builder()
                .reason(ImportReason.SEPARATORS_CONTRADICT)
                .effect(ImportEffect.NONE)
                .place(comma.getPlace())
                .kind(comma.getKind())
                .property(property)
                .value(point.getProperties().get(property))
                .detail(comma.getProperties().get(property))
                .build());
    }

    /** What the amounts of a property show; empty if they show nothing, or both. */
    Optional<Shown> of(String property) {
        return Optional.ofNullable(shown.get(property));
    }
}

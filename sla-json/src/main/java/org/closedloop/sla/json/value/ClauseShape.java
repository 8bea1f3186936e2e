package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.closedloop.sla.agreement.Attribute;
import org.closedloop.sla.agreement.ClauseType;
import org.closedloop.sla.agreement.DaysAttribute;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.Scalars;
import org.closedloop.sla.json.shape.Shape;

/**
 * The form of a clause, or of an item of one, in an agreement and in a draft. Both have the same fields; in a draft,
 * any field but the side may be a hole.
 */
record ClauseShape<T>(
        ClauseType<T> type,
        ObjectShape<T, ClauseDraft.Builder<T>> whole,
        ObjectShape<ClauseDraft<T>, ClauseDraft.Builder<T>> draft) {

    /** A clause without fields yet. */
    static <T> ClauseShape<T> of(ClauseType<T> type) {
        return new ClauseShape<>(
                type,
                object(
                        type.getName(),
                        () -> ClauseDraft.builder(type),
                        parts -> parts.build().toClause()),
                object(type.getName(), () -> ClauseDraft.builder(type), ClauseDraft.Builder::build));
    }

    /** A field with the value of an attribute. */
    <V> ClauseShape<T> field(Attribute<T, V> attribute, Shape<V> shape) {
        String name = attribute.getName();
        BiConsumer<ClauseDraft.Builder<T>, V> set = (parts, value) -> parts.set(attribute, value);
        boolean isSide = type.getSide().equals(Optional.of(attribute));
        return new ClauseShape<>(
                type,
                attribute.isRequired()
                        ? whole.required(
                                name, shape, clause -> attribute.get(clause).orElseThrow(), set)
                        : whole.optional(name, shape, attribute::get, set),
                isSide
                        ? draft.required(
                                name, shape, clause -> clause.get(attribute).orElseThrow(), set)
                        : draft.open(name, shape, clause -> clause.get(attribute), set));
    }

    /** A field with the items of a list. */
    <E> ClauseShape<T> list(Attribute<T, List<E>> attribute, Shape<E> item) {
        String name = attribute.getName();
        BiConsumer<ClauseDraft.Builder<T>, List<E>> set = (parts, items) -> parts.set(attribute, items);
        return new ClauseShape<>(
                type,
                whole.list(name, item, clause -> attribute.get(clause).orElse(List.of()), set),
                draft.openList(name, item, clause -> clause.get(attribute).orElse(List.of()), set));
    }

    /** A field with the items of a set. */
    <E> ClauseShape<T> set(Attribute<T, Set<E>> attribute, Shape<E> item) {
        String name = attribute.getName();
        BiConsumer<ClauseDraft.Builder<T>, List<E>> set = (parts, items) -> parts.set(attribute, Set.copyOf(items));
        return new ClauseShape<>(
                type,
                whole.set(name, item, clause -> attribute.get(clause).orElse(Set.of()), set),
                draft.openSet(name, item, clause -> clause.get(attribute).orElse(Set.of()), set));
    }

    /** A field with a range of days, of which one day may be open in a draft. */
    ClauseShape<T> days(DaysAttribute<T> days) {
        return new ClauseShape<>(
                type,
                whole.required(
                        days.getName(),
                        Scalars.DATE_RANGE,
                        clause -> days.get(type.valuesOf(clause)).orElseThrow(),
                        (parts, range) ->
                                parts.set(days.getStart(), range.getStart()).set(days.getEnd(), range.getEnd())),
                draft.open(
                        days.getName(),
                        DraftPeriod.SHAPE,
                        clause -> DraftPeriod.of(clause.get(days.getStart()), clause.get(days.getEnd())),
                        (parts, range) ->
                                parts.set(days.getStart(), range.start()).set(days.getEnd(), range.end())));
    }

    /** Less of the field that was added last makes an agreement stricter. */
    ClauseShape<T> lessIsStricter() {
        return new ClauseShape<>(type, whole.lessIsStricter(), draft);
    }
}

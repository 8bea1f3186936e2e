package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;

/** Short ways to change one place of an agreement. */
final class Changes {

    private Changes() {}

    static UnaryOperator<Agreement> definitions(UnaryOperator<Definitions> change) {
        return agreement -> agreement.withDefinitions(change.apply(agreement.getDefinitions()));
    }

    static <M extends Metric> UnaryOperator<Agreement> metric(
            String id, Class<M> type, Function<M, ? extends Metric> change) {
        return agreement -> {
            List<Metric> metrics = new ArrayList<>(agreement.getMetrics());
            metrics.replaceAll(metric -> metric.getId().equals(id) ? change.apply(type.cast(metric)) : metric);
            return agreement.withMetrics(metrics);
        };
    }

    static <T extends Target> UnaryOperator<Agreement> target(
            String id, Class<T> type, Function<T, ? extends Target> change) {
        return agreement -> {
            List<Target> targets = new ArrayList<>(agreement.getTargets());
            targets.replaceAll(target -> target.getId().equals(id) ? change.apply(type.cast(target)) : target);
            return agreement.withTargets(targets);
        };
    }

    static <E> List<E> with(List<E> list, int index, E element) {
        List<E> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    static <E> List<E> plus(List<? extends E> list, E element) {
        List<E> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}

package org.closedloop.sla.funnel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An attribute by whose values leads are grouped: the source, the segment, the priority, the reason of the rejection,
 * or one of the {@linkplain Lead#getFields() other fields}, such as the owner.
 *
 * <p>A lead is in one group with all its cycles. Its reason of the rejection is that of the first cycle, for metrics of
 * later {@linkplain LeadCycle cycles}, too.
 *
 * <p>Its name is {@code source}, {@code segment}, {@code priority}, {@code rejection-reason}, or that of a field.
 *
 * <pre>{@code
 * Dimension owner = Dimension.of("owner");
 * owner.valueOf(lead);                     // Optional[Anna Meier]
 * owner.getKind();                         // FIELD
 * Dimension.of("segment").getKind();       // SEGMENT
 * }</pre>
 */
@Value.Immutable(builder = false, copy = false)
public interface Dimension {

    /** The name; not blank. */
    @Value.Parameter
    String getName();

    /** The kind, which follows from the name. */
    @Value.Lazy
    default Kind getKind() {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind != Kind.FIELD && kind.attribute().equals(getName()))
                .findFirst()
                .orElse(Kind.FIELD);
    }

    /** The kinds of dimensions. */
    enum Kind {
        /** The source of a lead. */
        SOURCE,
        /** The market segment of a lead. */
        SEGMENT,
        /** The priority of a lead. */
        PRIORITY,
        /** The reason why sales rejected a lead. */
        REJECTION_REASON,
        /** Another field of a lead. */
        FIELD;

        private String attribute() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the lead's value, which is not blank; empty if it has none. */
    default Optional<String> valueOf(Lead lead) {
        Optional<String> value = switch (getKind()) {
            case SOURCE -> lead.getSource();
            case SEGMENT -> lead.getSegment();
            case PRIORITY -> lead.getPriority();
            case REJECTION_REASON -> lead.getRejection().flatMap(Rejection::getReason);
            case FIELD -> Optional.ofNullable(lead.getFields().get(getName()));
        };
        return value.filter(text -> !text.isBlank());
    }

    @Value.Check
    default void check() {
        if (getName().isBlank()) {
            throw new IllegalArgumentException("dimension: name must not be blank, but was '" + getName() + "'");
        }
    }

    /**
     * Returns the dimension of this name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Dimension of(String name) {
        return ImmutableDimension.of(name);
    }
}

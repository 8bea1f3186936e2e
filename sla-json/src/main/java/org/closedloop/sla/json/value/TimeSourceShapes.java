package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.DeferredShape.deferred;
import static org.closedloop.sla.json.shape.ListShape.listOf;
import static org.closedloop.sla.json.shape.ListShape.setOf;
import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.OneOrMoreShape.oneOrMore;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.value.PropertyTestShapes.TEST;

import java.util.List;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.HeldSince;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.RecordedTime;
import org.closedloop.sla.crm.mapping.TimeAfter;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.json.shape.ChoiceShape;
import org.closedloop.sla.json.shape.EitherShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.MappedShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.Shape;
import org.closedloop.sla.json.shape.WordShape;

/**
 * Where a time is taken from: the property that holds it, or one of <code>{property: handed_on, holds: date}</code>,
 * <code>{property: Status, entered: Qualified}</code>, <code>{since: assigned, millis: time_to_first_call}</code>,
 * <code>{heldSince: dealstage}</code>, <code>{earliest: [FirstCall, FirstMail]}</code>, <code>
 * {time: Last Stage Change, when: {property: Stage, is: Qualified}}</code>, <code>{deal: Created Time}</code>.
 */
final class TimeSourceShapes {

    private static final MappedShape<String, TimeSource> RECORDED =
            MappedShape.of(TEXT, TimeSource::at, source -> ((RecordedTime) source).getProperty());

    /** What a property of times holds. */
    static final WordShape<TimeForm> HOLDS = WordShape.enumOf(TimeForm.class);

    private static final ObjectShape<RecordedTime, FieldValues> HOLDING = object(
                    "recorded-time",
                    FieldValues::new,
                    parts -> RecordedTime.of(parts.get("property", String.class), parts.get("holds", TimeForm.class)))
            .required("property", TEXT, RecordedTime::getProperty, FieldValues.as("property"))
            .required("holds", HOLDS, recorded -> recorded.getHolds().orElseThrow(), FieldValues.as("holds"));

    /** An entry into some values by the history of a property. */
    static final ObjectShape<EntryTime, EntryTime.Builder> ENTERED = object(
                    "entry-time", EntryTime::builder, EntryTime.Builder::build)
            .required("property", TEXT, EntryTime::getProperty, EntryTime.Builder::property)
            .required(
                    "entered",
                    oneOrMore(setOf(TEXT)),
                    entry -> List.copyOf(entry.getValues()),
                    EntryTime.Builder::values)
            .defaulted(
                    "counts",
                    WordShape.enumOf(EntryTime.Counts.class),
                    EntryTime.Counts.FIRST,
                    EntryTime::getCounts,
                    EntryTime.Builder::counts);

    private static final ObjectShape<HeldSince, FieldValues> HELD = object(
                    "held-since", FieldValues::new, parts -> HeldSince.of(parts.get("heldSince", String.class)))
            .required("heldSince", TEXT, HeldSince::getProperty, FieldValues.as("heldSince"));

    private static final ObjectShape<TimeAfter, FieldValues> AFTER = object(
                    "time-after",
                    FieldValues::new,
                    parts -> TimeAfter.of(parts.get("since", String.class), parts.get("millis", String.class)))
            .required("since", TEXT, TimeAfter::getSince, FieldValues.as("since"))
            .required("millis", TEXT, TimeAfter::getMillis, FieldValues.as("millis"));

    private static final ObjectShape<EarliestTime, EarliestTime.Builder> EARLIEST = object(
                    "earliest-time", EarliestTime::builder, EarliestTime.Builder::build)
            .required(
                    "earliest",
                    listOf(deferred(() -> TimeSourceShapes.TIME)),
                    EarliestTime::getSources,
                    EarliestTime.Builder::sources);

    private static final ObjectShape<ConditionalTime, FieldValues> CONDITIONAL = object(
                    "conditional-time",
                    FieldValues::new,
                    parts -> ConditionalTime.of(
                            parts.get("time", TimeSource.class), parts.list("when", PropertyTest.class)))
            .required("time", deferred(() -> TimeSourceShapes.TIME), ConditionalTime::getTime, FieldValues.as("time"))
            .required("when", oneOrMore(listOf(TEST)), ConditionalTime::getWhen, FieldValues.as("when"));

    private static final ObjectShape<DealTime, FieldValues> OF_DEAL = object(
                    "deal-time", FieldValues::new, parts -> DealTime.of(parts.get("deal", TimeSource.class)))
            .required("deal", deferred(() -> TimeSourceShapes.TIME), DealTime::getTime, FieldValues.as("deal"));

    static final Shape<TimeSource> TIME = EitherShape.either(
            RECORDED,
            ChoiceShape.choice(TimeSource.class)
                    .or(EntryTime.class, ENTERED)
                    .or(TimeAfter.class, AFTER)
                    .or(EarliestTime.class, EARLIEST)
                    .or(HeldSince.class, HELD)
                    .or(ConditionalTime.class, CONDITIONAL)
                    .or(DealTime.class, OF_DEAL)
                    .or(RecordedTime.class, HOLDING),
            source -> source instanceof RecordedTime recorded
                    && recorded.getHolds().isEmpty());

    private TimeSourceShapes() {}
}

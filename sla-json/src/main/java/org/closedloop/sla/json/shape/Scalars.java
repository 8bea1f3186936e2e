package org.closedloop.sla.json.shape;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WorkingHours;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The values that every clause uses. */
public final class Scalars {

    /** Words of an author; not blank. */
    public static final TextShape<String> TEXT = TextShape.words();

    /** What a system recorded, blank or not. */
    public static final TextShape<String> ANY_TEXT = TextShape.any();

    public static final NumberShape<BigDecimal> DECIMAL = NumberShape.decimal();
    public static final NumberShape<Long> WHOLE = NumberShape.whole();
    public static final NumberShape<Integer> INTEGER = NumberShape.integer();

    public static final TextShape<LocalDate> DATE = TextShape.of("date", LocalDate::parse, LocalDate::toString);
    public static final TextShape<LocalDateTime> LOCAL_DATE_TIME =
            TextShape.of("localDateTime", LocalDateTime::parse, LocalDateTime::toString);
    public static final InstantShape INSTANT = new InstantShape(EpochUnit.MILLIS);
    public static final EventTimeShape TIME = new EventTimeShape(INSTANT);
    public static final TextShape<Duration> DURATION = TextShape.of("duration", Duration::parse, Scalars::text);
    public static final TextShape<Period> PERIOD = TextShape.of("period", Period::parse, Period::toString);
    public static final TextShape<ZoneId> ZONE = TextShape.of("zone", ZoneId::of, ZoneId::getId);
    public static final TextShape<DateRange> DATE_RANGE = TextShape.of("range", DateRange::parse, DateRange::label);
    public static final TextShape<TimeLimit> TIME_LIMIT = TextShape.of("limit", TimeLimit::parse, TimeLimit::toString);

    /** A limit in calendar days or business days. */
    public static final TextShape<TimeLimit> DAY_LIMIT =
            TextShape.of("dayLimit", Scalars::dayLimit, TimeLimit::toString);

    /** The cycles of recycled leads. */
    public static final TextShape<CycleSelection> CYCLES =
            TextShape.of("cycles", CycleSelection::parse, CycleSelection::toString);

    private static @Nullable TimeLimit dayLimit(String text) {
        TimeLimit limit = TimeLimit.parse(text);
        return limit.isInDays() ? limit : null;
    }

    public static final TextShape<WorkingHours> WORKING_HOURS =
            TextShape.of("hours", WorkingHours::parse, WorkingHours::toString);

    /** A BCP 47 tag. */
    public static final TextShape<Locale> LANGUAGE = TextShape.of(
            "language", tag -> new Locale.Builder().setLanguageTag(tag).build(), Locale::toLanguageTag);

    public static final TextShape<CurrencyUnit> CURRENCY =
            TextShape.of("currency", CurrencyUnit::of, CurrencyUnit::getCode);
    public static final TextShape<Stage> STAGE = TextShape.of("stage", Stage::of, Stage::getKey)
            .withExamples(List.of(
                    Stage.VISIT,
                    Stage.CONTACT,
                    Stage.LEAD,
                    Stage.PROSPECT,
                    Stage.MQL,
                    Stage.SAL,
                    Stage.SQL,
                    Stage.OPPORTUNITY,
                    Stage.CUSTOMER));
    public static final WordShape<DealOutcome> OUTCOME = WordShape.enumOf(DealOutcome.class);
    public static final WordShape<Role> ROLE = WordShape.enumOf(Role.class);

    /** A duration, or the word for none: leaving it out is no choice. */
    public static final TextShape<Optional<Duration>> LOOKBACK = TextShape.of(
            "lookback",
            text -> text.equals("unlimited") ? Optional.empty() : Optional.of(Duration.parse(text)),
            lookback -> lookback.map(Scalars::text).orElse("unlimited"));

    private Scalars() {}

    /** Whole days as days, which people read more easily than PT2160H. */
    private static String text(Duration duration) {
        boolean wholeDays = !duration.isZero() && duration.equals(Duration.ofDays(duration.toDays()));
        return wholeDays ? "P" + duration.toDays() + "D" : duration.toString();
    }
}

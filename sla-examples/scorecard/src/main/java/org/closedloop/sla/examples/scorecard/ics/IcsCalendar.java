package org.closedloop.sla.examples.scorecard.ics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.schedule.Obligation;

/**
 * Obligations as all-day events that do not show as busy time, each on a day of its own: programs expand recurrence
 * rules differently, and none knows the holidays.
 *
 * <p>The same agreement gives the same bytes, whenever it is asked, and a later version of it moves the events of the
 * earlier one:
 *
 * <ul>
 *   <li>UID is made from the firm, the agreement's id and the obligation's key, and from nothing that a later version
 *       or another language changes;
 *   <li>SEQUENCE is the agreement's version, less one;
 *   <li>DTSTAMP is the start of the day of the last signature, unsigned that of the agreement's first day, in its zone.
 * </ul>
 */
public final class IcsCalendar {

    private final Agreement agreement;
    private final Locale locale;

    /** The calendar of this agreement, in this language. */
    public IcsCalendar(Agreement agreement, Locale locale) {
        this.agreement = agreement;
        this.locale = locale;
    }

    /** The file's text, its lines folded and ended as the format wants them. */
    public String of(List<Obligation> obligations) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//org.closedloop.sla//sla schedule//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty(
                "X-WR-CALNAME",
                VisibleText.of(agreement.getTitle().orElse(agreement.getCompany() + " " + agreement.getId()))));
        for (Obligation due : obligations) {
            calendar.add((CalendarComponent) event(due));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Obligation due) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(due)));
        event.add(new DtStamp(stamp()));
        event.add(new Sequence(agreement.getVersion() - 1));
        event.add(new DtStart<>(due.getDay()));
        event.add(new DtEnd<>(due.getDay().plusDays(1)));
        event.add(new Summary(VisibleText.of(due.title(locale))));
        event.add(new Description(VisibleText.of(due.explain(locale))));
        event.add(new Categories(due.getKind().name()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String uid(Obligation due) {
        String name = String.join("\n", agreement.getCompany(), agreement.getId(), due.getKey());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Instant stamp() {
        LocalDate day = agreement.getSignatures().stream()
                .map(Signature::getDate)
                .max(Comparator.naturalOrder())
                .orElse(agreement.getScope().getPeriod().getStart());
        return day.atStartOfDay(agreement.getScope().getZone()).toInstant();
    }
}

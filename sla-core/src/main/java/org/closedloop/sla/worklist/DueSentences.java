package org.closedloop.sla.worklist;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;

/** Formats open leads as sentences. */
final class DueSentences {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Figures figures;
    private final MessageBundle messages;
    private final ZoneId zone;

    DueSentences(Locale locale, ZoneId zone) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.messages = MessageBundle.of(DueSentences.class, locale);
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    String explain(DueLead due) {
        return messages.format(
                due.getDeadline().isPresent() || due.getState() == DueState.UNTIMED
                        ? "due." + due.getState()
                        : "due.endless",
                due.getCycle() == 1 ? due.getLead() : messages.format("cycle", due.getLead(), due.getCycle()),
                due.getDeadline().map(this::time).orElse("–"),
                due.getOverdueBy().or(due::getTimeLeft).map(figures::duration).orElse("–"),
                figures.date(due.getStartedAt().dayIn(zone)));
    }

    private String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return messages.format("at", figures.date(local.toLocalDate()), CLOCK.format(local));
    }
}

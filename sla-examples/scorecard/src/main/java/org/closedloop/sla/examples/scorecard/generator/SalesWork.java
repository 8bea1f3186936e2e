package org.closedloop.sla.examples.scorecard.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.time.BusinessCalendar;

/** Generates the work of sales on a lead that is handed over. */
final class SalesWork {

    private static final List<String> REASONS =
            List.of("not reached", "no budget", "no need", "wrong contact", "bought elsewhere");

    private final SeededRandom chance;
    private final BusinessCalendar calendar;
    private final Instant now;

    SalesWork(SeededRandom chance, BusinessCalendar calendar, Instant now) {
        this.chance = chance;
        this.calendar = calendar;
        this.now = now;
    }

    void workOn(Lead.Builder lead, Segment segment, boolean hot, Instant sql) {
        Instant handedOver = sql.plus(chance.around(Duration.ofMinutes(6), 0.6));
        if (handedOver.isAfter(now)) {
            return;
        }
        lead.handedOverAt(handedOver);
        if (chance.happens(0.008)) {
            return; // the lead is never worked
        }
        double usual = hot ? 11 : 62;
        Duration took =
                chance.around(Duration.ofSeconds((long) (60 * usual * Year2026.slowness(day(handedOver)))), 0.78);
        Instant touched = worked(handedOver, took);
        if (chance.happens(0.02)) {
            Instant from = handedOver.plus(Duration.ofMinutes(5));
            lead.addPauses(Pause.between(from, from.plus(Duration.ofHours(chance.between(2, 30)))));
            touched = touched.plus(Duration.ofHours(30));
        }
        if (touched.isAfter(now)) {
            return;
        }
        lead.addAttempts(touched);
        if (chance.happens(0.03)) {
            giveUp(lead, touched); // the calls are never answered
            return;
        }
        lead.firstTouchAt(touched).addTouches(Touch.of(touched, Role.SALES, "call"));
        if (chance.happens(0.955)) {
            accept(lead, segment, touched);
        } else {
            reject(lead, worked(touched, Duration.ofHours(chance.between(1, 9))));
        }
    }

    private void giveUp(Lead.Builder lead, Instant touched) {
        Instant last = touched;
        int attempts = chance.happens(0.87) ? chance.between(5, 7) : chance.between(1, 4);
        for (int i = 1; i < attempts; i++) {
            last = worked(last, Duration.ofHours(chance.between(5, 14)));
            if (last.isAfter(now)) {
                return;
            }
            lead.addAttempts(last);
        }
        reject(lead, worked(last, Duration.ofHours(1)));
    }

    private void reject(Lead.Builder lead, Instant rejected) {
        if (!rejected.isAfter(now)) {
            boolean reason = chance.happens(Year2026.reasons(day(rejected)));
            lead.rejection(reason ? Rejection.of(rejected, chance.skewed(REASONS)) : Rejection.withoutReason(rejected));
        }
    }

    private void accept(Lead.Builder lead, Segment segment, Instant touched) {
        Instant accepted = worked(touched, chance.around(Duration.ofMinutes(50), 0.7));
        if (accepted.isAfter(now)) {
            return;
        }
        lead.acceptedAt(accepted);
        Instant opened = worked(accepted, chance.around(Duration.ofHours(22), 0.6));
        if (!chance.happens(0.58) || opened.isAfter(now)) {
            return;
        }
        lead.putStage(Stage.OPPORTUNITY, opened).addTouches(Touch.of(opened, Role.SALES, "visit"));
        Deal.Builder deal = Deal.builder().amount(LeadGenerator.price(segment, chance));
        Instant closed = worked(opened, chance.around(Duration.ofHours(segment == Segment.CORPORATE ? 280 : 170), 0.5));
        if (closed.isAfter(now)) {
            lead.deal(deal.outcome(DealOutcome.OPEN).build());
            return;
        }
        boolean won = chance.happens(segment.toWon);
        if (won) {
            lead.putStage(Stage.CUSTOMER, closed);
        }
        deal.outcome(won ? DealOutcome.WON : DealOutcome.LOST).closedAt(closed);
        report(deal, closed);
        lead.deal(deal.build());
    }

    private void report(Deal.Builder deal, Instant closed) {
        boolean inTime = chance.happens(Year2026.feedback(day(closed)));
        Duration took = inTime ? Duration.ofMinutes(chance.between(10, 500)) : Duration.ofHours(chance.between(18, 70));
        Instant reported = worked(closed, took);
        if (!reported.isAfter(now)) {
            deal.reportedBackAt(reported);
        }
    }

    /** Returns the time after the given working time. */
    private Instant worked(Instant from, Duration took) {
        return calendar.deadline(from, took).orElseThrow();
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(calendar.getZone()).toLocalDate();
    }
}

package org.closedloop.sla.validation.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Many leads in a period, with luck and speed that change from one export to the next: good years and bad ones. */
final class LeadDice {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private static final List<Stage> STAGES = List.of(Stage.MQL, Stage.SQL, Stage.CUSTOMER);

    private final Random random;
    private final DateRange period;
    private final double luck;
    private final double speed;
    private final Map<Stage, Double> luckOf = new HashMap<>();

    LeadDice(long seed, DateRange period) {
        this.random = new Random(seed);
        this.period = period;
        this.luck = 0.3 + 0.7 * random.nextDouble();
        this.speed = random.nextDouble();
        STAGES.forEach(stage -> luckOf.put(stage, random.nextDouble()));
    }

    List<Lead> leads() {
        int count = random.nextInt((int) Math.min(period.lengthInDays() * 3, 500));
        return IntStream.range(0, count).mapToObj(this::lead).toList();
    }

    private Lead lead(int number) {
        Lead.Builder lead = Lead.builder().id("L" + number);
        Instant start = any();
        lead.handedOverAt(start);
        if (random.nextDouble() < 0.9) {
            lead.firstTouchAt(start.plus(Duration.ofHours(random.nextInt(speed > 0.5 ? 12 : 200))));
        } else if (random.nextBoolean()) {
            lead.rejection(Rejection.of(start.plus(Duration.ofDays(10)), "none"));
            IntStream.range(0, random.nextInt(6)).forEach(n -> lead.addAttempts(start.plus(Duration.ofDays(n))));
        }
        if (random.nextDouble() < luck) {
            lead.acceptedAt(start.plusSeconds(60)).putField("email", "a@example.org");
        }
        if (random.nextDouble() < luck) {
            lead.putField("company", "Acme");
        }
        // Each stage by itself: leads skip stages, and enter them in any window.
        for (Stage stage : STAGES) {
            if (random.nextDouble() < luckOf.getOrDefault(stage, luck)) {
                lead.putStage(stage, any());
            }
        }
        lead.segment(random.nextBoolean() ? "sme" : "enterprise");
        return lead.deal(deal())
                .addTouches(Touch.of(any(), random.nextDouble() < luck ? Role.MARKETING : Role.SALES, "some"))
                .build();
    }

    private Deal deal() {
        Instant closed = any();
        return Deal.builder()
                .outcome(random.nextDouble() < luck ? DealOutcome.WON : DealOutcome.LOST)
                .amount(Money.ofMinor(CHF, random.nextInt(90_000)))
                .closedAt(closed)
                .reportedBackAt(closed.plus(Duration.ofDays(random.nextInt(speed > 0.5 ? 3 : 20))))
                .build();
    }

    /** Any time of the period. */
    private Instant any() {
        long seconds = period.lengthInDays() * 86_400;
        return period.getStart().atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds((long)
                (random.nextDouble() * seconds));
    }
}

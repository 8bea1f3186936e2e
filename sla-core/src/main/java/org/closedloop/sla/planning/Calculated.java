package org.closedloop.sla.planning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A result that shows how it was calculated. */
public interface Calculated {

    /** The steps, in the order in which they were calculated. */
    List<CalculationStep> getSteps();

    /** Returns all steps, one a line: in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return getSteps().stream().map(step -> step.explain(locale)).collect(Collectors.joining("\n"));
    }
}

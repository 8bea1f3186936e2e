package org.closedloop.sla.examples.benchmarks.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a number of leads, such as {@code 5000}, {@code 100k} or {@code 10m}. */
final class LeadNumberConverter implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long unit = lower.endsWith("k") ? 1_000 : lower.endsWith("m") ? 1_000_000 : 1;
        try {
            return Math.multiplyExact(Long.parseLong(unit == 1 ? lower : lower.substring(0, lower.length() - 1)), unit);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new TypeConversionException("'" + text + "' must be a number, such as 5000, 100k or 10m");
        }
    }
}

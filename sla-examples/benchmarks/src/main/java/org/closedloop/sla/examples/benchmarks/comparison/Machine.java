package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Describes the machine and the versions with which figures were measured. */
public final class Machine {

    private Machine() {}

    /** Returns the description as Markdown. */
    public static String heading(LocalDate date) {
        return "Measured on " + date + ": " + Runtime.getRuntime().availableProcessors() + " cores, " + memoryGib()
                + " GiB, " + property("os.name") + " " + property("os.arch") + "; JDK " + property("java.vm.version")
                + " (" + property("java.vm.name") + ").\n"
                + versions().entrySet().stream()
                        .map(entry -> entry.getKey().substring(2) + " " + entry.getValue())
                        .collect(Collectors.joining(", ", "With ", ".\n"));
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    private static long memoryGib() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.round((double) system.getTotalMemorySize() / (1 << 30))
                : 0;
    }

    private static Map<String, String> versions() {
        Properties filled = new Properties();
        try (InputStream in = Machine.class.getResourceAsStream("versions.properties")) {
            filled.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        filled.stringPropertyNames().forEach(name -> sorted.put(name, filled.getProperty(name, "")));
        return sorted;
    }
}

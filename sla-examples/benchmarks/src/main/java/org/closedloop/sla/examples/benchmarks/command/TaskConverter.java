package org.closedloop.sla.examples.benchmarks.command;

import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a task on the command line. */
final class TaskConverter implements ITypeConverter<Task> {

    @Override
    public Task convert(String text) {
        return switch (text) {
            case "count" -> Task.COUNT;
            case "import" -> Task.IMPORT;
            case "profile" -> Task.PROFILE;
            default -> throw new TypeConversionException("'" + text + "' is not one of count, import, profile");
        };
    }
}

package org.closedloop.sla.examples.benchmarks.command;

import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.Option;

/** The options that select the files of leads. */
final class LeadFilesOptions {

    @Option(
            names = "--task",
            paramLabel = "count|import|profile",
            converter = TaskConverter.class,
            description = "The task that the files are for; ${DEFAULT-VALUE} by default.",
            defaultValue = "count")
    private Task task = Task.COUNT;

    @Option(
            names = "--leads",
            paramLabel = "100k|1m|10m",
            converter = LeadNumberConverter.class,
            description = "The number of leads; ${DEFAULT-VALUE} by default.",
            defaultValue = "1m")
    private long leads;

    Task task() {
        return task;
    }

    long leads() {
        return leads;
    }
}

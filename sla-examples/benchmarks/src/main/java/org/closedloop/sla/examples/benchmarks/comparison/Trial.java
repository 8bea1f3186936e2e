package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.OptionalLong;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;

/**
 * One run of one contestant.
 *
 * @param exitCode 0 if the contestant gave an answer
 * @param wallMillis the time of the whole process, measured from outside
 * @param answeringMillis the time from the file to the answer, measured by the process
 * @param cpuMillis the user and system time of all cores, measured by the process
 * @param peakKib the peak memory of the process, where the system reports it
 */
record Trial(
        ContestantVariant contestant,
        int exitCode,
        String answer,
        long wallMillis,
        OptionalLong answeringMillis,
        OptionalLong cpuMillis,
        OptionalLong peakKib) {

    boolean hasFinished() {
        return exitCode == 0;
    }
}

package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.OptionalLong;
import org.closedloop.sla.examples.benchmarks.contestant.Entrant;

/**
 * One run of one contestant.
 *
 * @param exitCode 0 if it came to an answer
 * @param wallMillis the whole process, from outside
 * @param answeringMillis from the file to the answer, by the process itself
 * @param cpuMillis of all cores, user and system, by the process itself
 * @param peakKib the most memory that it ever had in use, where the system tells
 */
record Trial(
        Entrant entrant,
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

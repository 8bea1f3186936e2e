package org.closedloop.sla.examples.benchmarks.operations;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What work took on this thread.
 *
 * @param cpuNanos the CPU time, without that of garbage collection and compilation
 * @param bytes the bytes of all objects that it made
 */
record ThreadUse(long cpuNanos, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Does the work once, on this thread. */
    static ThreadUse of(Runnable work) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long nanos = THREADS.getCurrentThreadCpuTime();
        work.run();
        long took = THREADS.getCurrentThreadCpuTime() - nanos;
        return new ThreadUse(took, THREADS.getThreadAllocatedBytes(thread) - bytes);
    }
}

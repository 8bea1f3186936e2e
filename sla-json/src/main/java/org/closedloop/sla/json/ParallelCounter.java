package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.json.scan.FilePart;
import org.closedloop.sla.json.scan.LineSource;

/**
 * Counts one file on several threads: each takes part after part, and a part owns the lines that begin in it. Every
 * thread has a counter of its own; they are merged at the end.
 *
 * <p>The first parts are counted on one thread alone. In a virtual machine that has just started, code first runs with
 * counters that all threads share, and several threads at once are no faster in it than one; the other processors are
 * of more use to the compiler.
 */
final class ParallelCounter {

    /** Small enough that no thread waits long for the last part, and large enough that starting one costs nothing. */
    private static final long PART_BYTES = 8L * 1024 * 1024;

    private static final int PARTS_ALONE = 2;

    /** Beyond the end of any file, and far from an overflow. */
    private static final int NO_PART = Integer.MAX_VALUE / 2;

    private final LeadParser parser;
    private final long partBytes;
    private final AtomicInteger nextPart = new AtomicInteger();
    private final PartTotals skipped = new PartTotals();

    ParallelCounter(LeadParser parser) {
        this(parser, PART_BYTES);
    }

    ParallelCounter(LeadParser parser, long partBytes) {
        this.parser = parser;
        this.partBytes = partBytes;
    }

    /** Counts the file into the counter. */
    <C extends LeadCounter<C>> LeadLines count(Path path, int threads, C counter) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            // Once for all: a file that grows meanwhile would end at another place for each thread.
            long size = file.size();
            countOrStopAll(file, size, counter, PARTS_ALONE);
            long partsLeft = (size + partBytes - 1) / partBytes - PARTS_ALONE;
            List<Callable<C>> jobs = new ArrayList<>();
            for (int i = 0; i < Math.min(threads, partsLeft); i++) {
                jobs.add(() -> countOrStopAll(file, size, counter.neutral(), NO_PART));
            }
            for (Future<C> job : workers.invokeAll(jobs)) {
                counter.merge(job.get());
            }
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("counting " + path + " was interrupted").initCause(e);
        } finally {
            workers.shutdownNow();
        }
        counter.note(skipped.account());
        return skipped.count();
    }

    private static IOException cause(ExecutionException e) {
        if (e.getCause() instanceof IOException failure) {
            return failure;
        }
        if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        throw new IllegalStateException(e);
    }

    private <C extends LeadCounter<C>> C countOrStopAll(FileChannel file, long size, C counter, int end)
            throws IOException {
        boolean done = false;
        try {
            countParts(file, size, counter, end);
            done = true;
        } finally {
            if (!done) {
                nextPart.set(NO_PART);
            }
        }
        return counter;
    }

    /** Counts parts before this one, as long as there are any. */
    private void countParts(FileChannel file, long size, LeadCounter<?> counter, int end) throws IOException {
        LineCounter lines = new LineCounter(parser);
        FilePart part = new FilePart(file);
        for (int i = take(end); i * partBytes < size; i = take(end)) {
            long next = Math.min(size, (i + 1) * partBytes);
            long begin = part.seekLine(i * partBytes, next);
            IssueBuffer issues = new IssueBuffer();
            LeadLines count = lines.count(new LineSource(part, begin, next), issues::add, counter);
            skipped.add(i, new PartTotals.Part(count, issues.found(), issues.first()));
        }
    }

    /** The next part before this one, or {@link #NO_PART}. */
    private int take(int end) {
        int part = nextPart.getAndUpdate(next -> next < end ? next + 1 : next);
        return part < end ? part : NO_PART;
    }
}

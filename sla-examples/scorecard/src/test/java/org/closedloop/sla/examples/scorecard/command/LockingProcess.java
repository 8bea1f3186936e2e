package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Another process: locks a file, and replaces its content as soon as its standard input has a byte. */
public final class LockingProcess {

    private LockingProcess() {}

    /** Prints a byte when it has the lock. */
    public static void main(String[] arguments) throws IOException {
        try (FileChannel file = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            Objects.requireNonNull(lock);
            System.out.write('1');
            System.out.flush();
            System.in.read();
            file.write(ByteBuffer.wrap("theirs".getBytes(StandardCharsets.UTF_8)));
        }
    }
}

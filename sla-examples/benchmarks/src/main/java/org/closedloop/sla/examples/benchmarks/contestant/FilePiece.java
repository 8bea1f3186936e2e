package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Some whole lines of a file, in bytes from inclusive to exclusive. */
record FilePiece(Path file, long from, long to) {

    /** The file in about so many pieces of about the same size; at least one, be it empty. */
    static List<FilePiece> split(Path file, int about) throws IOException {
        List<FilePiece> pieces = new ArrayList<>();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            long from = 0;
            for (int i = 1; i <= about && (from < length || i == 1); i++) {
                long to = Math.max(from, i == about ? length : startOfLine(bytes, length / about * i));
                pieces.add(new FilePiece(file, from, to));
                from = to;
            }
        }
        return pieces;
    }

    /** The start of the first line that starts after this place, or the end. */
    private static long startOfLine(RandomAccessFile bytes, long after) throws IOException {
        bytes.seek(after);
        int read = bytes.read();
        while (read >= 0 && read != '\n') {
            read = bytes.read();
        }
        return bytes.getFilePointer();
    }

    /** The piece's bytes. */
    InputStream open() throws IOException {
        FileChannel channel = FileChannel.open(file);
        channel.position(from);
        return new Bounded(Channels.newInputStream(channel), to - from);
    }

    /** Ends when so many bytes were read. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

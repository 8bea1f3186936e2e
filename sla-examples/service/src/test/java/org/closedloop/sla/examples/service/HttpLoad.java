package org.closedloop.sla.examples.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Clients that repeat one request, each on a connection of its own and on a thread whose CPU time is known. */
final class HttpLoad {

    private final URI address;
    private final byte[] request;
    private final int clients;

    /**
     * A repeated GET.
     *
     * @param header a further header; null if there is none
     */
    HttpLoad(URI address, String key, @Nullable String header, int clients) {
        this.address = address;
        this.clients = clients;
        String target = address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
        this.request = ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                        + (header == null ? "" : "\r\n" + header) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What the clients did, and the CPU time that they took for it. */
    record Result(long requests, Duration clientCpu) {}

    /** Repeats the request for some time; each client finishes the request that it has begun. */
    Result run(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<Result>> running = IntStream.range(0, clients)
                    .mapToObj(client -> CompletableFuture.supplyAsync(() -> repeat(end), threads))
                    .toList();
            return running.stream()
                    .map(CompletableFuture::join)
                    .reduce(
                            new Result(0, Duration.ZERO),
                            (a, b) -> new Result(a.requests + b.requests, a.clientCpu.plus(b.clientCpu)));
        } finally {
            threads.shutdown();
        }
    }

    private Result repeat(long end) {
        long requests = 0;
        try {
            do {
                requests += repeatOnOneConnection(end);
            } while (System.nanoTime() < end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result(
                requests, Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
    }

    /**
     * Repeats the request until the time is over, or the server closes the connection, as Tomcat does after 100
     * requests.
     */
    private long repeatOnOneConnection(long end) throws IOException {
        long requests = 0;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            boolean open;
            do {
                out.write(request);
                out.flush();
                open = skipAnswer(in);
                requests++;
            } while (open && System.nanoTime() < end);
        }
        return requests;
    }

    /** Returns whether the connection stays open. */
    private static boolean skipAnswer(InputStream in) throws IOException {
        String status = line(in);
        boolean isUnchanged = status.contains(" 304");
        if (!isUnchanged && !status.contains(" 200")) {
            throw new IOException("unexpected answer: " + status);
        }
        long length = isUnchanged ? 0 : -1;
        boolean open = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            open &= !header.equalsIgnoreCase("connection: close");
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(
                        header.substring("content-length:".length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("an answer without a length");
        }
        in.skipNBytes(length);
        return open;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}

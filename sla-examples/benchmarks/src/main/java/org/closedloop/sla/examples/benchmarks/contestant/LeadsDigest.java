package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A digest of a file of leads, one JSON object per line, that is independent of the representation: the order of leads
 * and of names is ignored, null and empty objects are ignored, and instants may be in SQL format.
 *
 * @param leads the number of lines
 * @param sum of the SHA-256 of each lead, modulo 2<sup>256</sup>
 */
public record LeadsDigest(long leads, BigInteger sum) {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final Pattern SQL_INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+00");

    /** Returns the digest of the file. */
    public static LeadsDigest of(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> new LeadsDigest(
                            1, sha256(canonical(JsonMapper.shared().readTree(line)))))
                    .reduce(new LeadsDigest(0, BigInteger.ZERO), LeadsDigest::plus);
        }
    }

    /** Returns the digest as one line of text. */
    public String text() {
        return "leads=" + leads + " sha256=" + sum.toString(16) + "\n";
    }

    private LeadsDigest plus(LeadsDigest other) {
        return new LeadsDigest(leads + other.leads, sum.add(other.sum).mod(MODULUS));
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(member -> !isNothing(member.getValue()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(member -> member.getKey() + ":" + canonical(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(LeadsDigest::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return SQL_INSTANT.matcher(node.asString()).matches() ? instant(node.asString()) : node.toString();
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || (node.isContainer() && node.valueStream().allMatch(LeadsDigest::isNothing));
    }

    private static String instant(String sql) {
        return '"' + Instant.parse(sql.replace(' ', 'T').replace("+00", "Z")).toString() + '"';
    }

    private static BigInteger sha256(String text) {
        try {
            return new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.closedloop.sla.json.tree;

import java.util.regex.Pattern;

/** How a value is written that is not read as a number, for its message. */
public enum NumberNotation {
    /** In plain decimal digits, or no number at all. */
    PLAIN,
    /** In a notation that YAML 1.1, YAML 1.2 and JSON read differently: 007, 1_000, 0x1F, 0o17, +5, .5. */
    AMBIGUOUS,
    /** Infinite, or not a number. */
    NOT_FINITE;

    private static final Pattern RADIX = Pattern.compile("[-+]?0(?:[xX][0-9a-fA-F_]+|[oO][0-7_]+|[bB][01_]+)");

    /** With signs, groups of digits, or no digit on one side of the point. */
    private static final Pattern DIGITS = Pattern.compile(
            "[-+]?(?:[0-9][0-9_,'\u2019\u00a0\u202f ]*(?:\\.[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][-+]?[0-9_]+)?");

    private static final Pattern ENDLESS = Pattern.compile("[-+]?\\.?(?:inf|infinity|nan)", Pattern.CASE_INSENSITIVE);

    private static final Pattern USUAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    public static NumberNotation of(Node node) {
        return node.is(Node.Kind.NUMBER) || node.is(Node.Kind.TEXT) ? of(node.text()) : PLAIN;
    }

    static NumberNotation of(String text) {
        if (ENDLESS.matcher(text).matches()) {
            return NOT_FINITE;
        }
        boolean number = RADIX.matcher(text).matches() || DIGITS.matcher(text).matches();
        return number && !USUAL.matcher(text).matches() ? AMBIGUOUS : PLAIN;
    }

    /** The key of its message. */
    public String key() {
        return this == NOT_FINITE ? "number.notFinite" : "number.ambiguous";
    }
}

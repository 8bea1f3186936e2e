package org.closedloop.sla.html;

import java.util.Locale;

/**
 * The colours of a drawing in its attributes, for tools that apply no style sheet within a drawing; in a browser, the
 * style sheet takes precedence. They are those of {@code report.css} in light mode.
 */
public enum SvgColor {
    /** Texts and marks. */
    INK("#1b1f24"),
    /** What does not matter yet. */
    MUTED("#57606a"),
    /** The empty part of a bar. */
    TRACK("#e6e9ec"),
    /** A bar or a column without a verdict. */
    ACCENT("#1f4e79"),
    /** What is met. */
    MET("#1a6b3c"),
    /** What is missed. */
    MISSED("#a3211b"),
    /** What is at risk. */
    AT_RISK("#855400"),
    /** What was merged with others. */
    MERGED("#4a78a6");

    private final String code;

    SvgColor(String code) {
        this.code = code;
    }

    /** The colour in hexadecimal digits, such as {@code #1f4e79}. */
    public String getCode() {
        return code;
    }

    /** The name of its variable in the style sheet, such as {@code at-risk}. */
    public String getStyle() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of a style; the accent's for a style without a colour of its own. */
    public static SvgColor of(String style) {
        return switch (style) {
            case "met" -> MET;
            case "missed", "unreadable" -> MISSED;
            case "at-risk", "skipped" -> AT_RISK;
            case "merged" -> MERGED;
            case "upcoming", "no-data" -> MUTED;
            default -> ACCENT;
        };
    }
}

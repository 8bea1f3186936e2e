package org.closedloop.sla.examples.slides;

import java.awt.Color;
import org.closedloop.sla.evaluation.Verdict;

/**
 * The symbol and the colours of a verdict. The symbol says the same as the colours.
 *
 * @param symbol one character
 * @param ground the colour of its cell in a table
 * @param text the colour of the text on that ground
 * @param mark the colour of its column or point in a chart, on white
 */
record VerdictStyle(String symbol, Color ground, Color text, Color mark) {

    private static final VerdictStyle MET =
            new VerdictStyle("✓", new Color(0xE1F2E6), new Color(0x14532D), new Color(0x2E7D4F));
    private static final VerdictStyle MISSED =
            new VerdictStyle("✕", new Color(0xB3261E), Color.WHITE, new Color(0xB3261E));
    private static final VerdictStyle AT_RISK =
            new VerdictStyle("!", new Color(0xFFE49A), new Color(0x4A3000), new Color(0xB87503));
    private static final VerdictStyle ON_TRACK =
            new VerdictStyle("→", new Color(0xDDEBFA), new Color(0x0B3D66), Palette.BLUE);
    private static final VerdictStyle UPCOMING = new VerdictStyle("○", Color.WHITE, Palette.QUIET, Palette.QUIET);
    private static final VerdictStyle EXCUSED =
            new VerdictStyle("⊘", new Color(0xE6E6F5), new Color(0x2B2F6B), new Color(0x5A5FA8));
    private static final VerdictStyle MATURING = new VerdictStyle("◔", Color.WHITE, Palette.QUIET, Palette.QUIET);
    private static final VerdictStyle UNDECIDED =
            new VerdictStyle("?", new Color(0xECEEF1), new Color(0x3F4650), new Color(0x7B828C));
    private static final VerdictStyle NO_DATA =
            new VerdictStyle("–", new Color(0xECEEF1), new Color(0x3F4650), new Color(0x7B828C));

    static VerdictStyle of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case MISSED -> MISSED;
            case AT_RISK -> AT_RISK;
            case ON_TRACK -> ON_TRACK;
            case UPCOMING -> UPCOMING;
            case EXCUSED -> EXCUSED;
            case MATURING -> MATURING;
            case UNDECIDED -> UNDECIDED;
            case NO_DATA -> NO_DATA;
        };
    }
}

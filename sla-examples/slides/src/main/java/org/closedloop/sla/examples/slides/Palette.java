package org.closedloop.sla.examples.slides;

import java.awt.Color;

/** The colours of texts, lines and tables. Texts contrast with their ground by at least 4.5 to 1. */
final class Palette {

    static final Color INK = new Color(0x1F2937);
    static final Color NAVY = new Color(0x123A5E);
    static final Color QUIET = new Color(0x5B6472);
    static final Color RULE = new Color(0xC9D1DB);
    static final Color PANEL = new Color(0xF3F6FA);
    static final Color BLUE = new Color(0x2F6DB5);
    static final Color VIOLET = new Color(0x6B3FA0);
    static final Color WHITE = Color.WHITE;

    private Palette() {}

    /** The colour as POI's charts take it. */
    static byte[] rgb(Color color) {
        return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }
}

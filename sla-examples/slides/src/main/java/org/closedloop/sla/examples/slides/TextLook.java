package org.closedloop.sla.examples.slides;

import java.awt.Color;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;

/** Size in points, colour, weight and alignment of a text. */
record TextLook(double size, Color colour, Weight weight, TextAlign align) {

    enum Weight {
        REGULAR,
        BOLD
    }

    static TextLook of(double size) {
        return new TextLook(size, Palette.INK, Weight.REGULAR, TextAlign.LEFT);
    }

    TextLook sized(double points) {
        return new TextLook(points, colour, weight, align);
    }

    TextLook in(Color other) {
        return new TextLook(size, other, weight, align);
    }

    TextLook bold() {
        return new TextLook(size, colour, Weight.BOLD, align);
    }

    TextLook centered() {
        return new TextLook(size, colour, weight, TextAlign.CENTER);
    }

    TextLook right() {
        return new TextLook(size, colour, weight, TextAlign.RIGHT);
    }
}

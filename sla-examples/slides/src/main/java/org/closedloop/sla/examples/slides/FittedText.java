package org.closedloop.sla.examples.slides;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how much room a text takes, in the widest of the usual sans-serif fonts (DejaVu Sans): a file that is made
 * on one machine is shown on another, which may lack the font of the slides.
 */
final class FittedText {

    private static final String NARROW = "iljI.,:;'’|!()[] -·/";
    private static final String SLIM = "tfr";
    private static final String WIDE = "mwMW@%…—";

    /** The height of a line, in multiples of the font's size. */
    static final double LINE = 1.22;

    /** How much wider bold letters are. */
    private static final double BOLD = 1.11;

    private FittedText() {}

    /** The width of a text in points. */
    static double width(String text, TextLook look) {
        double weight = look.weight() == TextLook.Weight.BOLD ? BOLD : 1;
        return text.codePoints().mapToDouble(FittedText::share).sum() * look.size() * weight;
    }

    private static double share(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.38;
        }
        if (SLIM.indexOf(c) >= 0) {
            return 0.44;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 1;
        }
        if (c > 0x2E80) {
            return 1.05;
        }
        if (c > 0x2100) {
            return 0.87;
        }
        return Character.isUpperCase(c) ? 0.75 : 0.64;
    }

    /** The number of lines of a text that is wrapped at words, and within words that are too long. */
    static int lines(String text, TextLook look, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, look, width);
        }
        return lines;
    }

    private static int wrapped(String paragraph, TextLook look, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double needed = width(word, look);
            double space = used == 0 ? 0 : width(" ", look);
            if (used + space + needed <= width) {
                used += space + needed;
            } else {
                lines += used == 0 ? 0 : 1;
                int whole = (int) Math.ceil(needed / width) - 1;
                lines += Math.max(0, whole);
                used = needed - Math.max(0, whole) * width;
            }
        }
        return lines;
    }

    /** The height of a text in points. */
    static double height(String text, TextLook look, double width) {
        return lines(text, look, width) * look.size() * LINE;
    }

    /** The text if it fits so many lines, otherwise its beginning and an ellipsis. */
    static String shorten(String text, TextLook look, double width, int lines) {
        if (lines(text, look, width) <= lines) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int low = 0;
        int high = points.length;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines(cut(points, middle), look, width) <= lines) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(points, low);
    }

    private static String cut(int[] points, int length) {
        return new String(points, 0, length).stripTrailing() + "…";
    }

    /** The look in the largest size in which a text fits, in steps of half a point; the smallest if none does. */
    static TextLook look(String text, double width, double height, TextLook look, double smallest) {
        TextLook fitting = look;
        while (height(text, fitting, width) > height && fitting.size() > smallest) {
            fitting = look.sized(Math.max(smallest, fitting.size() - 0.5));
        }
        return fitting;
    }

    /** Parts of a list, each with at most so many elements, of about equal length. */
    static <T> List<List<T>> evenly(List<T> all, int most) {
        int parts = Math.max(1, (all.size() + most - 1) / most);
        List<List<T>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(all.subList(i * all.size() / parts, (i + 1) * all.size() / parts));
        }
        return split;
    }
}

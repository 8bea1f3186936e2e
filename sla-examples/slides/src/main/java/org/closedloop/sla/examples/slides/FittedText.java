package org.closedloop.sla.examples.slides;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how much room a text takes, on the wide side: fonts differ between machines, and a file that is made on one
 * is shown on another.
 */
final class FittedText {

    private static final String NARROW = "iljtfrI.,:;'’|!()[] -·/";
    private static final String WIDE = "mwMW@%…→—✓✕○";

    /** The height of a line, in multiples of the font's size. */
    static final double LINE = 1.22;

    private FittedText() {}

    /** The width of a text in points. */
    static double width(String text, double fontSize) {
        return text.codePoints().mapToDouble(FittedText::share).sum() * fontSize;
    }

    private static double share(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.3;
        }
        if (WIDE.indexOf(c) >= 0 || c > 0x2E80) {
            return c > 0x2E80 ? 1.05 : 0.88;
        }
        return Character.isUpperCase(c) ? 0.62 : 0.51;
    }

    /** The number of lines of a text that is wrapped at words, and within words that are too long. */
    static int lines(String text, double fontSize, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, fontSize, width);
        }
        return lines;
    }

    private static int wrapped(String paragraph, double fontSize, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double needed = width(word, fontSize);
            double space = used == 0 ? 0 : width(" ", fontSize);
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
    static double height(String text, double fontSize, double width) {
        return lines(text, fontSize, width) * fontSize * LINE;
    }

    /** The text if it fits so many lines, otherwise its beginning and an ellipsis. */
    static String shorten(String text, double fontSize, double width, int lines) {
        if (lines(text, fontSize, width) <= lines) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int low = 0;
        int high = points.length;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines(cut(points, middle), fontSize, width) <= lines) {
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

    /** The largest of these font sizes, in descending order, in which a text fits; the smallest if none does. */
    static double size(String text, double width, double height, double... sizes) {
        for (double size : sizes) {
            if (height(text, size, width) <= height) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
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

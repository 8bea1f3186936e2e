package org.closedloop.sla.examples.scorecard.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence between words, so that its lines stay within the width; later lines hang under the first. */
final class Wrapped {

    private Wrapped() {}

    static List<String> at(int width, String lead, String sentence) {
        List<String> lines = new ArrayList<>();
        int indent = lead.replaceAll("\u001B\\[[0-9;]*m", "").length();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > width) {
                lines.add((lines.isEmpty() ? lead : " ".repeat(indent)) + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add((lines.isEmpty() ? lead : " ".repeat(indent)) + line);
        return lines;
    }
}

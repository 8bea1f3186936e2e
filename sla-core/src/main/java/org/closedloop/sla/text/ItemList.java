package org.closedloop.sla.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.sla.markdown.MarkdownText;

/** Formats and parses several texts in one cell: each begins on a new line with a dash; a single dash means none. */
public final class ItemList {

    /** A hyphen or an asterisk, which a person may type in place of a dash. */
    private static final Pattern BULLET = Pattern.compile("^[-*] ");

    private final PhraseBundle words;
    private final String dash;

    ItemList(PhraseBundle words) {
        this.words = words;
        this.dash = words.say("dash");
    }

    /** The items as the text of a cell. */
    public String of(List<String> items) {
        return items.isEmpty() ? dash : items.stream().map(this::item).collect(Collectors.joining("\n"));
    }

    /** A dash that begins another line of the item is doubled, so that the line is not read as an item of its own. */
    private String item(String text) {
        return words.say("item", MarkdownText.carried(text).replace("\n" + dash, "\n" + dash + dash));
    }

    /** The items of a cell; a line without a dash continues the item before it. */
    public List<String> parse(String cell) {
        if (cell.isBlank() || List.of(dash, "-").contains(cell)) {
            return List.of();
        }
        boolean typed = BULLET.matcher(cell).find();
        String start = words.phrase("item").opening();
        List<String> items = new ArrayList<>();
        for (String given : cell.split("\n", -1)) {
            String line = typed ? BULLET.matcher(given).replaceFirst(start) : given;
            if (line.startsWith(start) || items.isEmpty()) {
                items.add(line.startsWith(start) ? line.substring(start.length()) : line);
            } else {
                String text = line.startsWith(dash) ? line.substring(dash.length()) : line;
                items.add(items.remove(items.size() - 1) + "\n" + text);
            }
        }
        return items;
    }
}

package org.closedloop.sla.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.markdown.MarkdownText;

/**
 * A sentence of the resources as a pattern that finds the values in a text.
 *
 * <p>The words between the values must match exactly, in one of the language's spellings. If they occur more than once,
 * the last occurrence is used: only a sentence's first value is a text of the parties, which can contain anything; the
 * other values are dates, numbers or words of the resources.
 */
public final class Phrase {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private static final String BLANKS = " \t\u00a0\u2007\u2009\u202f";

    /** The place of a value. */
    private record Place(int start, int end) {

        String in(String text) {
            return text.substring(start, end);
        }

        String in(String text, List<Integer> places) {
            return start == end ? "" : text.substring(places.get(start), places.get(end - 1) + 1);
        }
    }

    private final List<Spelling> spellings;

    private Phrase(List<Spelling> spellings) {
        this.spellings = spellings;
    }

    /** The form of a pattern in its spellings, the likeliest first. */
    public static Phrase of(String... patterns) {
        return new Phrase(
                List.of(patterns).stream().distinct().map(Spelling::of).toList());
    }

    /** The same with one value put in. */
    public Phrase with(int argument, String value) {
        return new Phrase(
                spellings.stream().map(one -> one.with(argument, value)).toList());
    }

    /** The sentence in its first spelling with these values, of which as much is kept as Markdown carries. */
    String fill(String... values) {
        Spelling spelling = spellings.get(0);
        StringBuilder text = new StringBuilder(spelling.words().get(0));
        for (int i = 0; i < spelling.arguments().size(); i++) {
            text.append(MarkdownText.carried(values[spelling.arguments().get(i)]))
                    .append(spelling.words().get(i + 1));
        }
        return text.toString();
    }

    /** The values in this text, by the number of the argument; empty if the text is another sentence. */
    public Optional<List<String>> match(String text) {
        return spellings.stream()
                .flatMap(one -> one.match(text).stream())
                .findFirst()
                .or(() -> matchSpaced(text));
    }

    /** The same with any white space that an editor put between the words; a value keeps its own. */
    private Optional<List<String>> matchSpaced(String text) {
        if (!isUneven(text)) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>();
        String even = evened(text, places);
        return spellings.stream()
                .flatMap(one -> one.places(even).stream())
                .findFirst()
                .map(found ->
                        found.stream().map(value -> value.in(text, places)).toList());
    }

    /** Whether white space occurs that is not a single space. */
    private static boolean isUneven(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = letter > ' ' && letter < '\u00a0';
            if (!plain && (BLANKS.indexOf(letter) > 0 || (letter == ' ' && before == ' '))) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    /** The text with single spaces, and the place of each of its letters. */
    private static String evened(String text, List<Integer> places) {
        StringBuilder even = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean space = BLANKS.indexOf(text.charAt(i)) >= 0;
            if (!space || even.isEmpty() || even.charAt(even.length() - 1) != ' ') {
                even.append(space ? ' ' : text.charAt(i));
                places.add(i);
            }
        }
        return even.toString();
    }

    /** Whether the text is this sentence in its first spelling. */
    public boolean isSpelledIn(String text) {
        return spellings.get(0).match(text).isPresent();
    }

    /** What the sentence begins with, before the first value. */
    public String opening() {
        return spellings.get(0).words().get(0);
    }

    /** What is between the first value and the second one. */
    public String middle() {
        return spellings.get(0).words().get(1);
    }

    /** What the sentence ends with, after the last value. */
    public String ending() {
        List<String> words = spellings.get(0).words();
        return words.get(words.size() - 1);
    }

    /** The number of letters of its own words. */
    public int weight() {
        return spellings.get(0).words().stream().mapToInt(String::length).sum();
    }

    /**
     * One spelling.
     *
     * @param words the words before, between and after the values
     * @param arguments the number of each value, in the order of the text
     */
    private record Spelling(List<String> words, List<Integer> arguments) {

        static Spelling of(String pattern) {
            List<String> words = new ArrayList<>();
            List<Integer> arguments = new ArrayList<>();
            Matcher argument = ARGUMENT.matcher(pattern);
            int end = 0;
            while (argument.find()) {
                words.add(pattern.substring(end, argument.start()));
                arguments.add(Integer.valueOf(argument.group(1)));
                end = argument.end();
            }
            words.add(pattern.substring(end));
            return new Spelling(words, arguments);
        }

        Spelling with(int argument, String value) {
            int i = arguments.indexOf(argument);
            List<String> merged = new ArrayList<>(words);
            merged.set(i, words.get(i) + value + words.get(i + 1));
            merged.remove(i + 1);
            List<Integer> left = new ArrayList<>(arguments);
            left.remove(i);
            return new Spelling(merged, left);
        }

        Optional<List<String>> match(String text) {
            return places(text)
                    .map(found -> found.stream().map(value -> value.in(text)).toList());
        }

        Optional<List<Place>> places(String text) {
            if (arguments.isEmpty()) {
                return text.equals(words.get(0)) ? Optional.of(List.of()) : Optional.empty();
            }
            String first = words.get(0);
            String last = words.get(words.size() - 1);
            int end = text.length() - last.length();
            if (end < first.length() || !text.startsWith(first) || !text.endsWith(last)) {
                return Optional.empty();
            }
            TreeMap<Integer, Place> values = new TreeMap<>();
            for (int i = arguments.size() - 1; i > 0; i--) {
                int at = text.lastIndexOf(words.get(i), end - words.get(i).length());
                if (at < first.length()) {
                    return Optional.empty();
                }
                values.put(arguments.get(i), new Place(at + words.get(i).length(), end));
                end = at;
            }
            values.put(arguments.get(0), new Place(first.length(), end));
            return Optional.of(List.copyOf(values.values()));
        }
    }
}

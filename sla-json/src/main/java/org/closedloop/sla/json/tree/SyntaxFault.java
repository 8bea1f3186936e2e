package org.closedloop.sla.json.tree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Why a text is not well-formed, or beyond a limit, in words of its own: the parsers' messages are English, and name
 * their classes and settings.
 *
 * @param key the key of its sentence
 * @param found what was found, such as a character; empty if that does not help
 */
public record SyntaxFault(String key, String found) {

    /** The form of a parser's message; its first group is what was found. */
    private record Form(Pattern message, String key) {

        static Form of(String message, String key) {
            return new Form(Pattern.compile(message, Pattern.DOTALL), key);
        }
    }

    private static final String CHARACTER = "Unexpected character \\('(.+?)' \\(code \\d+.*?\\)\\): ";
    private static final String CONTROL = ".*\\(\\(CTRL-CHAR, code (\\d+)\\)\\).*";

    private static final String LIMIT = ".*allowed \\((\\d+).*";

    private static final List<Form> FORMS = List.of(
            Form.of("Unexpected end-of-input.*|.*unexpected end of stream.*|.*<stream end>.*", "endsEarly"),
            Form.of(".*(?:escape sequence|hexadecimal|hex-digit|Unicode escape).*", "escapeNumber"),
            Form.of(CHARACTER + "was expecting (?:a )?comma.*", "comma"),
            Form.of(CHARACTER + "was expecting (?:a )?colon.*", "colon"),
            Form.of(CHARACTER + "was expecting (?:either valid name|double-quote).*", "name"),
            Form.of(CHARACTER + "(?:expected|was expecting) (?:a )?(?:valid )?value.*", "value"),
            Form.of(CHARACTER + "maybe a .*comment.*", "comment"),
            Form.of("Unexpected character \\('(.+?)' \\(code.*numeric value.*", "number"),
            Form.of("Invalid numeric value.*|.*leading zero.*", "number"),
            Form.of("(?:Unexpected character )?(?:Illegal )?.*unquoted character " + CONTROL.substring(2), "control"),
            Form.of(CONTROL, "control"),
            Form.of("special characters are not allowed.*", "control"),
            Form.of(CHARACTER + ".*", "unexpected"),
            Form.of("Unexpected close marker '(.)'.*", "unexpected"),
            Form.of("(?:Unrecognized|Non-standard) token '(.*?)'.*", "token"),
            Form.of("Unrecognized character escape '(.+?)'.*|.*unknown escape character (.+?)\\(.*", "escape"),
            Form.of(".*surrogate.*|.*UTF-8.*", "half"),
            Form.of(".*found character '?(?:\\\\t|\t).*cannot start any token.*|.*found a tab.*", "tab"),
            Form.of(".*found character '?(.+?)'? ?that cannot start any token.*", "start"),
            Form.of(".*mapping values are not allowed here.*", "mapping"),
            Form.of(".*sequence entries are not allowed here.*", "item"),
            Form.of(".*could not find expected ':'.*", "missingColon"),
            Form.of(".*expected ',' or.*", "comma"),
            Form.of(".*(?:alias|anchor|tag|directive|YAML document|document start|%YAML).*", "extra"),
            Form.of(".*(?:block end|block mapping|block collection|indentation|block scalar).*", "indentation"),
            Form.of("Number value length" + LIMIT, "limit.number"),
            Form.of("String value length" + LIMIT, "limit.text"),
            Form.of("(?:Property n|N)ame length" + LIMIT, "limit.name"),
            Form.of(".*[Nn]esting [Dd]epth" + LIMIT, "limit.levels"),
            Form.of(".*[Nn]esting [Dd]epth.*", "limit.levels"),
            Form.of("(?:Document length|Token count)" + LIMIT, "limit.length"),
            Form.of(".* limit: (\\d+) code points.*", "limit.length"));

    /** Why Jackson refuses a text. */
    public static SyntaxFault of(JacksonException e) {
        return e.getCause() instanceof YamlEngineException yaml ? of(yaml) : of(String.valueOf(e.getOriginalMessage()));
    }

    /** Why the scanner of YAML refuses a text. */
    public static SyntaxFault of(YamlEngineException e) {
        return of(e instanceof MarkedYamlEngineException marked ? words(marked) : String.valueOf(e.getMessage()));
    }

    /** Why a parser refuses a text with a message. */
    static SyntaxFault of(String message) {
        for (Form form : FORMS) {
            Matcher matcher = form.message().matcher(message);
            if (matcher.matches()) {
                return new SyntaxFault("syntax." + form.key(), found(matcher, form.key()));
            }
        }
        return new SyntaxFault("syntax.unreadable", "");
    }

    /** The sentence, in the language of the messages. */
    public String explain(FaultMessages messages) {
        return messages.text(found.isEmpty() && messages.contains(key + ".bare") ? key + ".bare" : key, found);
    }

    private static String found(Matcher matcher, String key) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return key.equals("control")
                        ? String.format(Locale.ROOT, "U+%04X", Integer.valueOf(matcher.group(i)))
                        : Faults.excerpt(matcher.group(i));
            }
        }
        return "";
    }

    /** The context helps to tell the problems apart: "while scanning a simple key: could not find expected ':'". */
    private static String words(MarkedYamlEngineException e) {
        String context = e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ": ";
        return context + e.getProblem();
    }
}

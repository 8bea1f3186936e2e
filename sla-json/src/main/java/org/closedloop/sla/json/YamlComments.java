package org.closedloop.sla.json;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Limits;
import org.closedloop.sla.json.tree.SyntaxFault;
import org.closedloop.sla.json.tree.WholeCharacterReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * Counts the comments of a YAML document, which are lost when the document is read and written.
 *
 * <pre>{@code
 * YamlComments.countLines("id: a#1   # the first\n");   // 1
 * }</pre>
 */
public final class YamlComments {

    private static final LoadSettings WITH_COMMENTS = LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit(Limits.DOCUMENT_BYTES)
            .setBufferSize(Limits.YAML_BUFFER)
            .build();

    private YamlComments() {}

    /**
     * On how many lines there is a comment; a {@code #} within a text is none.
     *
     * @throws UnreadableException if the text is not well-formed; its message is English
     */
    public static int countLines(String yaml) {
        return countLines(yaml, Locale.ENGLISH);
    }

    /**
     * On how many lines there is a comment, as {@link #countLines(String)}.
     *
     * @param locale the language of the problem: German if the locale is German, otherwise English
     * @throws UnreadableException if the text is not well-formed
     */
    public static int countLines(String yaml, Locale locale) {
        Set<Integer> lines = new HashSet<>();
        try {
            ScannerImpl scanner =
                    new ScannerImpl(WITH_COMMENTS, new StreamReader(WITH_COMMENTS, new WholeCharacterReader(yaml)));
            while (scanner.hasNext()) {
                Token token = scanner.next();
                if (token instanceof CommentToken comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                    lines.add(comment.getStartMark().map(Mark::getLine).orElseThrow());
                }
            }
        } catch (YamlEngineException e) {
            UnreadableException unreadable = UnreadableException.of(problems(e, locale));
            unreadable.initCause(e);
            throw unreadable;
        }
        return lines.size();
    }

    private static Faults problems(YamlEngineException e, Locale locale) {
        Faults problems = new Faults(locale);
        Optional<Mark> mark =
                e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        problems.add(
                FaultCode.SYNTAX,
                "",
                mark.map(at -> at.getLine() + 1).orElse(0),
                mark.map(at -> at.getColumn() + 1).orElse(0),
                "syntax",
                SyntaxFault.of(e).explain(problems.messages()));
        return problems;
    }
}

package org.closedloop.sla.json.tree;

import org.closedloop.sla.constraint.Excerpt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;

/** The message of a parser, on one line and without its places and settings. */
public final class SyntaxMessage {

    private static final int MOST = 200;

    private SyntaxMessage() {}

    public static String of(JacksonException e) {
        return e.getCause() instanceof YamlEngineException yaml ? of(yaml) : brief(e, e.getOriginalMessage());
    }

    public static String of(YamlEngineException e) {
        return brief(e, e instanceof MarkedYamlEngineException marked ? words(marked) : e.getMessage());
    }

    /** "while scanning a simple key: could not find expected ':'", without the picture of the line. */
    private static String words(MarkedYamlEngineException e) {
        String context = e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ": ";
        return context + e.getProblem();
    }

    private static String brief(Exception e, @Nullable String message) {
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        String brief = message.lines()
                .map(String::strip)
                .findFirst()
                .orElse("")
                .replaceAll(" \\(start marker at.*", "")
                .replaceAll(", from `[^`]*`", "");
        return Excerpt.of(brief, MOST + 1, "…");
    }
}

package org.closedloop.sla.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of HTML in a text.
 *
 * @param name its name in lower case; empty for a comment or the like
 * @param isClosing whether it ends an element
 * @param hasEffect whether its attributes could change what is read, as {@code class="deletion"} does
 */
record HtmlTag(String name, boolean isClosing, boolean hasEffect) {

    private static final Pattern TAG =
            Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>[^>]*?)/?>", Pattern.DOTALL);

    /** Attributes that pandoc writes for bookmarks, languages and underlined text. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\s+(?:(?:id|lang|dir)=\"[^\"]*\"|class=\"(?:anchor|mark|smallcaps|underline)\")(?=\\s|$)");

    private static final Set<String> FORMATS =
            Set.of("b", "big", "code", "em", "font", "i", "mark", "small", "span", "strong", "tt", "u");

    /** The tag of a piece of HTML. */
    static HtmlTag of(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.matches()
                ? new HtmlTag(
                        tag.group("name").toLowerCase(Locale.ROOT),
                        !tag.group("end").isEmpty(),
                        !HARMLESS.matcher(tag.group("attributes"))
                                .replaceAll("")
                                .isBlank())
                : new HtmlTag("", false, true);
    }

    /** Whether it breaks the line. */
    boolean isBreak() {
        return name.equals("br");
    }

    /** Whether it only formats the text in it, so that the text reads the same without it. */
    boolean isFormat() {
        return FORMATS.contains(name) && !hasEffect;
    }
}

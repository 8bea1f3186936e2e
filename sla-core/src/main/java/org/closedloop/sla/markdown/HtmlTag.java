package org.closedloop.sla.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * A tag of HTML in a text.
 *
 * @param name its name in lower case; empty for a comment or the like
 * @param markup how it is written
 * @param isClosing whether it ends an element
 * @param hasEffect whether its attributes could change what is read, as {@code class="deletion"} does
 */
record HtmlTag(String name, String markup, boolean isClosing, boolean hasEffect) {

    private static final Pattern TAG =
            Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>[^>]*?)/?>", Pattern.DOTALL);

    /** Attributes that pandoc writes for bookmarks, languages and underlined text. */
    private static final Pattern IN_TEXT = harmless("class=\"(?:anchor|mark|smallcaps|underline)\"");

    /** Attributes that pandoc writes for a link to its own text. */
    private static final Pattern IN_LINK = harmless("href=\"[^\"]*+\"|class=\"(?:email|uri)\"");

    /** Attributes that pandoc writes for the stripes, widths and alignment of a table. */
    private static final Pattern IN_TABLE = harmless("class=\"(?:even|header|odd)\"|width=\"[\\d.]++%?\""
            + "|align=\"(?:center|left|right)\""
            + "|style=\"(?:text-align: ?(?:center|left|right)|width: ?[\\d.]++%);?\"");

    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "colgroup", "col", "tr", "th", "td");
    private static final Set<String> EMPHASES = Set.of("b", "code", "em", "i", "strong", "tt");
    private static final Set<String> FORMATS = Set.of("big", "font", "mark", "small", "span", "u");

    /** Possessive, because a long run of blanks or attributes must be read once only. */
    private static Pattern harmless(String attributes) {
        return Pattern.compile("(?:\\s++(?:(?:id|lang|dir)=\"[^\"]*+\"|" + attributes + ")(?=\\s|$))*+\\s*+");
    }

    /** The tag of a piece of HTML. */
    static HtmlTag of(String html) {
        Matcher tag = TAG.matcher(html);
        if (!tag.matches()) {
            return new HtmlTag("", html, false, true);
        }
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        boolean isHarmless = attributesOf(name).matcher(tag.group("attributes")).matches();
        return new HtmlTag(name, html, !tag.group("end").isEmpty(), !isHarmless);
    }

    /** The tag with which an element begins. */
    static HtmlTag of(XMLStreamReader xml) {
        StringBuilder markup = new StringBuilder("<").append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            markup.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            markup.append(xml.getAttributeValue(i).replace("\"", "&quot;").replace(">", "&gt;"));
            markup.append('"');
        }
        return of(markup.append('>').toString());
    }

    private static Pattern attributesOf(String name) {
        if (name.equals("a")) {
            return IN_LINK;
        }
        return TABLE.contains(name) ? IN_TABLE : IN_TEXT;
    }

    /** Whether it breaks the line. */
    boolean isBreak() {
        return name.equals("br");
    }

    /** Whether it only formats the text in it, so that the text reads the same without it. */
    boolean isFormat() {
        return (FORMATS.contains(name) || EMPHASES.contains(name)) && !hasEffect;
    }

    /** Whether it is a format that Markdown writes in characters such as {@code *}. */
    boolean isEmphasis() {
        return EMPHASES.contains(name) && !hasEffect;
    }
}

package org.closedloop.sla.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown as HTML: paragraphs, tables and line breaks. Raw HTML in the Markdown is escaped. */
public final class MarkdownPage {

    /** Without a limit of cells, because the library has written the tables, whose rows are as long as the header. */
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.builder().maxCells(null).build());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(MarkdownPage::setLines)
            .build();

    /** The space within {@code CHF 1'200.00} and {@code 5 %}. */
    private static final Pattern UNBREAKABLE = Pattern.compile(" (?:(?<=\\b[A-Z]{3} )(?=\\d)|(?<=\\d )(?=%))");

    /** Raw HTML is escaped in addition to the escaping of Markdown. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> MarkdownPage::setClass)
            .build();

    /** The elements of a body. */
    public String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Classes in place of {@code :has()}, which not every tool that prints pages knows. */
    private static void setClass(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph && tag.equals("p")) {
            boolean isNumbered = node.getFirstChild() instanceof StrongEmphasis;
            boolean isIntroduction = node.getNext() instanceof TableBlock;
            if (isNumbered || isIntroduction) {
                String both = isNumbered && isIntroduction ? " " : "";
                attributes.put("class", (isNumbered ? "numbered" : "") + both + (isIntroduction ? "introduction" : ""));
            }
        }
    }

    /**
     * Renders {@code <br>} as a line break, and keeps an amount and its currency on one line. A cell of a table can
     * have no other line break.
     */
    private static Node setLines(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(UNBREAKABLE.matcher(text.getLiteral()).replaceAll("\u00a0"));
            }

            @Override
            public void visit(HtmlInline tag) {
                if (tag.getLiteral().equals("<br>")) {
                    tag.insertBefore(new HardLineBreak());
                    tag.unlink();
                }
            }
        });
        return document;
    }
}

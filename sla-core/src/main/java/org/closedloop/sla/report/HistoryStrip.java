package org.closedloop.sla.report;

import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** All windows of a target in a row, each as a symbol. */
record HistoryStrip(TargetResult result, PageTexts words) implements Section {

    /** The most windows whose symbols fit below the columns of a {@link WindowTrend} on a phone. */
    private static final int MOST_ALIGNED = 13;

    /** Whether each symbol is below its window's column in the trend. */
    static boolean isAligned(TargetResult result) {
        return result.getWindows().size() <= MOST_ALIGNED;
    }

    @Override
    public void appendTo(Html html) {
        html.open(
                "ol",
                "class",
                isAligned(result) ? "strip aligned" : "strip",
                "style",
                "--windows: " + result.getWindows().size(),
                "aria-label",
                words.say("strip.label", result.getTarget().getId()));
        result.getWindows().forEach(window -> cell(html, window));
        html.close();
    }

    private void cell(Html html, WindowResult window) {
        VerdictMark mark = new VerdictMark(window.getVerdict(), words);
        WindowName name = new WindowName(window.getWindow(), words);
        boolean current = result.current().filter(window::equals).isPresent();
        html.open("li", "class", mark.style() + (current ? " now" : ""), "title", window.explain(words.locale()));
        html.element("span", mark.symbol(), "class", "symbol", "aria-hidden", "true");
        html.element("span", name.brief(), "class", "brief", "aria-hidden", "true");
        html.element("span", name.full() + ": " + mark.word(), "class", "spoken")
                .close();
    }
}

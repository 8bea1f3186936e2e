package org.closedloop.sla.report.crm;

import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.PageTexts;

/** All problems that must be fixed before the import can be scored. */
record ObstacleList(List<Obstacle> obstacles, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        if (obstacles.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "mend", "class", "mend");
        html.element("h2", words.say("mend.title"), "id", "mend").open("ul");
        for (Obstacle obstacle : obstacles) {
            html.open("li").element("span", "✕", "class", "symbol missed", "aria-hidden", "true");
            html.open("p").text(ShownText.of(obstacle.text().orElseGet(() -> alone(obstacle))) + " ");
            html.element("span", obstacle.topic(), "class", "code").close().close();
        }
        html.close().close();
    }

    private String alone(Obstacle obstacle) {
        return words.say(
                "mend." + (words.has("mend." + obstacle.topic()) ? obstacle.topic() : "further"),
                words.count(obstacle.count()));
    }
}

package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Scope;

/** Clause 2. */
record ScopeClause(Scope scope, Wording words) implements Clause {

    @Override
    public String key() {
        return "scope";
    }

    @Override
    public void writeTo(Markdown text) {
        text.paragraph(words.say(
                "scope.period",
                words.figures().date(scope.getPeriod().getStart()),
                words.figures().date(scope.getPeriod().getEnd())));
        text.paragraph(words.say("scope.region", scope.getRegion()));
        scope.getGroup().ifPresent(group -> text.paragraph(words.say("scope.group", group)));
        scope.getSubgroup().ifPresent(subgroup -> text.paragraph(words.say("scope.subgroup", subgroup)));
        text.paragraph(words.say("scope.zone", scope.getZone().getId()));
        text.paragraph(words.say("scope.calendar", words.quote(scope.getCalendar())));
    }
}

package org.closedloop.sla.document;

import java.time.ZoneId;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.ScopeDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 2. */
record ScopeClause(ScopeDraft scope, Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "scope";
    }

    @Override
    public void writeTo(Markdown text) {
        text.paragraph(words.say(
                "scope.period",
                contents.date(Part.START_DATE, scope.getStart()),
                contents.date(Part.END_DATE, scope.getEnd())));
        text.paragraph(words.say("scope.region", contents.or(Part.REGION, scope.getRegion())));
        contents.optional(Part.GROUP, scope.getGroup())
                .ifPresent(group -> text.paragraph(words.say("scope.group", group)));
        contents.optional(Part.SUBGROUP, scope.getSubgroup())
                .ifPresent(subgroup -> text.paragraph(words.say("scope.subgroup", subgroup)));
        text.paragraph(words.say(
                "scope.zone", contents.or(Part.TIME_ZONE, scope.getZone().map(ZoneId::getId))));
        text.paragraph(words.say("scope.calendar", words.quote(contents.or(Part.CALENDAR, scope.getCalendar()))));
    }
}

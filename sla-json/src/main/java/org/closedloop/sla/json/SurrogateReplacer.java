package org.closedloop.sla.json;

import org.closedloop.sla.constraint.Excerpt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes U+FFFD in place of an unpaired surrogate, which UTF-8 cannot encode. */
final class SurrogateReplacer extends JsonGeneratorDelegate {

    SurrogateReplacer(JsonGenerator out) {
        super(out, false);
    }

    @Override
    public JsonGenerator writeName(String name) {
        return super.writeName(Excerpt.whole(name));
    }

    @Override
    public JsonGenerator writeString(String text) {
        return super.writeString(Excerpt.whole(text));
    }
}

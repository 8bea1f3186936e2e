package org.closedloop.sla.counting.value;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The reason of a rejection or disqualification, as text or as UTF-8 bytes that are decoded only if needed. */
public final class ReasonText {

    private @Nullable String text;
    private byte[] bytes = {};
    private int from;
    private int to;
    private boolean given;

    public void clear() {
        given = false;
        text = null;
        to = from;
    }

    /** Sets that there is a reason, which is not known. */
    public void setGiven() {
        given = true;
    }

    /** Sets the reason; a blank one is none. */
    public void set(String reason) {
        given = !reason.isBlank();
        text = given ? reason : null;
        to = from;
    }

    /** Sets the reason, which must not be blank, as bytes, which are not copied. */
    public void set(byte[] utf8, int start, int end) {
        given = true;
        text = null;
        bytes = utf8;
        from = start;
        to = end;
    }

    /** Whether there is a reason, known or not. */
    public boolean isGiven() {
        return given;
    }

    /** The reason; null if there is none, or if it is not known. */
    @Nullable
    public String get() {
        if (text == null && to > from) {
            text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        return text;
    }

    /** The reason without surrounding blanks; empty if there is none, or if it is not known. */
    public String orBlank() {
        String reason = get();
        return reason == null ? "" : reason.strip();
    }
}

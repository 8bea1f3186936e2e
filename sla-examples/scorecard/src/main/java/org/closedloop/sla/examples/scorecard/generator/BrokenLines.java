package org.closedloop.sla.examples.scorecard.generator;

import java.util.Map;

/** Errors as in real exports: lines that are not leads, and leads with impossible times. */
final class BrokenLines {

    /** By the line's number in the export; each stands in before the lead that would have been there. */
    private static final Map<Integer, String> LINES = Map.of(
            412, "{\"id\":\"X-0001\",\"createdAt\":\"2026-01-28T09:12:00Z\",\"source\":\"search\"",
            1377, "{\"id\":\"X-0002\",\"createdAt\":\"2026-02-30T10:00:00Z\",\"source\":\"webinar\"}",
            2048, "{\"id\":\"X-0003\",\"createdAt\":\"2026-04-14T07:30:00Z\",\"scource\":\"partner\"}",
            2890, "Export continued after timeout (code 504)",
            3600, "{\"createdAt\":\"2026-07-07T13:45:00Z\",\"source\":\"newsletter\",\"segment\":\"workshop\"}",
            // Touched a week before the handover, and reported back before the close: well-formed but implausible.
            4101,
                    "{\"id\":\"X-0006\",\"createdAt\":\"2026-08-31T08:00:00Z\",\"source\":\"referral\","
                            + "\"segment\":\"supplier\",\"priority\":\"hot\",\"stages\":{\"lead\":\"2026-08-31T08:00:00Z\","
                            + "\"mql\":\"2026-09-01T08:00:00Z\",\"sql\":\"2026-09-09T09:00:00Z\"},"
                            + "\"handedOverAt\":\"2026-09-09T09:05:00Z\",\"firstTouchAt\":\"2026-09-02T09:05:00Z\","
                            + "\"fields\":{\"company\":\"Nufer Mechanik AG\",\"email\":\"x6@nufer.example\"}}",
            5005,
                    "{\"id\":\"X-0007\",\"createdAt\":\"2026-09-21T08:00:00Z\",\"source\":\"trade-fair\","
                            + "\"segment\":\"workshop\",\"stages\":{\"lead\":\"2026-09-21T08:00:00Z\"},"
                            + "\"deal\":{\"outcome\":\"won\",\"closedAt\":\"2026-10-28T14:00:00Z\","
                            + "\"reportedBackAt\":\"2026-10-01T14:00:00Z\"}}");

    private BrokenLines() {}

    /** The line that comes before this one, if any. */
    static String before(int number) {
        String line = LINES.get(number);
        return line == null ? "" : line + "\n";
    }
}

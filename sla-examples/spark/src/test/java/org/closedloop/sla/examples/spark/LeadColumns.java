package org.closedloop.sla.examples.spark;

/**
 * The columns of leads, for {@code spark.read().schema}. Without them, Spark infers a struct with a field for each
 * stage, and doubles where amounts are numbers.
 */
final class LeadColumns {

    static final String DDL = """
            id STRING, createdAt TIMESTAMP, source STRING, segment STRING, priority STRING,
            stages MAP<STRING, TIMESTAMP>, handedOverAt TIMESTAMP, acceptedAt TIMESTAMP, firstTouchAt TIMESTAMP,
            attempts ARRAY<TIMESTAMP>, rejection STRUCT<at: TIMESTAMP, reason: STRING>,
            disqualification STRUCT<at: TIMESTAMP, reason: STRING>,
            pauses ARRAY<STRUCT<`from`: TIMESTAMP, `to`: TIMESTAMP>>,
            deal STRUCT<outcome: STRING, amount: STRING, closedAt: TIMESTAMP, reportedBackAt: TIMESTAMP>,
            touches ARRAY<STRUCT<at: TIMESTAMP, by: STRING, channel: STRING>>,
            fields MAP<STRING, STRING>,
            cycles ARRAY<STRUCT<startedAt: TIMESTAMP, stages: MAP<STRING, TIMESTAMP>, handedOverAt: TIMESTAMP,
                acceptedAt: TIMESTAMP, firstTouchAt: TIMESTAMP, attempts: ARRAY<TIMESTAMP>,
                rejection: STRUCT<at: TIMESTAMP, reason: STRING>>>
            """;

    private LeadColumns() {}
}

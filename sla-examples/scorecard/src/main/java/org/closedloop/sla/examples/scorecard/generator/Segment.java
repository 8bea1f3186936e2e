package org.closedloop.sla.examples.scorecard.generator;

/** The market segments of the company and their properties. */
enum Segment {
    /** Workshops: many, quick, small. */
    WORKSHOP("workshop", 0.52, 0.40, 0.31, 18_000),
    /** Suppliers: the middle of the market. */
    SUPPLIER("supplier", 0.58, 0.47, 0.29, 52_000),
    /** Corporations: few, slow, large. */
    CORPORATE("corporate", 0.63, 0.50, 0.24, 148_000);

    final String key;
    final double toMql;
    final double toSql;
    final double toWon;
    final int dealSize;

    Segment(String key, double toMql, double toSql, double toWon, int dealSize) {
        this.key = key;
        this.toMql = toMql;
        this.toSql = toSql;
        this.toWon = toWon;
        this.dealSize = dealSize;
    }

    static Segment draw(SeededRandom chance) {
        return chance.happens(0.52) ? WORKSHOP : chance.happens(0.7) ? SUPPLIER : CORPORATE;
    }
}

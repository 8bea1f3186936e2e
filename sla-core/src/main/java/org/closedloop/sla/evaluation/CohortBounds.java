package org.closedloop.sla.evaluation;

import org.closedloop.sla.measurement.CohortShare;

/** The least and the greatest share that a cohort can have when all of its leads have had their time. */
record CohortBounds(CohortShare cohort) {

    /** The share if no other lead converts. */
    CohortShare least() {
        return CohortShare.of(Math.addExact(cohort.getPart(), cohort.getEarly()), cohort.getAll());
    }

    /** The share if every lead that still has time converts. */
    CohortShare greatest() {
        return CohortShare.of(Math.addExact(cohort.getPart(), cohort.getMaturing()), cohort.getAll());
    }
}

package org.closedloop.sla.format;

/** The unit of a number that represents a time since 1970-01-01T00:00Z. */
public enum EpochUnit {
    /** Seconds, as in {@code 1772701953}. */
    SECONDS(TimeForm.EPOCH_SECONDS),
    /** Milliseconds, as in {@code 1772701953123}. */
    MILLIS(TimeForm.EPOCH_MILLIS),
    /** Microseconds, as in {@code 1772701953123456}. */
    MICROS(TimeForm.EPOCH_MICROS);

    private final TimeForm form;

    EpochUnit(TimeForm form) {
        this.form = form;
    }

    /** The form of a property with such numbers. */
    public TimeForm getForm() {
        return form;
    }
}

/** The annotations that Immutables finds by name, for the compilation of sla-core alone. */
module org.closedloop.sla.annotations {
    exports org.immutables.value;
}

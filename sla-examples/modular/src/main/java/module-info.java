/** An application that reads, validates and scores an agreement. */
module org.closedloop.sla.examples.modular {
    requires org.closedloop.sla.json;
    requires org.hibernate.validator;
}

package org.closedloop.sla.json.tree;

/**
 * Codes of the problems of a document's form. The codes never change; the messages are in {@code problems.properties}.
 */
public enum FaultCode {
    UNKNOWN("SLA-J01"),
    DUPLICATE("SLA-J02"),
    MISSING("SLA-J03"),
    WRONG_TYPE("SLA-J04"),
    NOT_ONE_OF("SLA-J05"),
    REFUSED("SLA-J06"),
    SYNTAX("SLA-J07"),
    LIMIT("SLA-J08"),
    ENVELOPE("SLA-J09"),
    ENCODING("SLA-J10"),
    NULL("SLA-J11"),
    BLANK("SLA-J12"),
    UNSUPPORTED("SLA-J13"),
    OTHER_FORM("SLA-J14");

    private final String id;

    FaultCode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}

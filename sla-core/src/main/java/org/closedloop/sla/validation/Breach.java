package org.closedloop.sla.validation;

import java.util.Map;

/**
 * A broken rule before it is put into words. Internal.
 *
 * @param path where, such as {@code targets[2].metric}
 * @param value what was found there, as an author writes it; empty if there is none to tell
 * @param parameters the message's parameters, the value among them
 */
public record Breach(Rule rule, String path, String value, Map<String, String> parameters) {}
